package org.boardpaper.review;

import java.util.List;

/**
 * What a partnership expects of its reviews.
 *
 * @param targets how long they may take
 * @param volume how many there may be
 * @param districts where they may be; none where the districts are not named
 */
public record Expectations(TargetMonths targets, Foreseen volume, List<District> districts) {
  /** The statutory times, no number, no districts. */
  public static final Expectations USUAL =
      new Expectations(TargetMonths.STATUTORY, Foreseen.NOTHING, List.of());

  /** Copies the list. */
  public Expectations {
    districts = List.copyOf(districts);
  }
}
