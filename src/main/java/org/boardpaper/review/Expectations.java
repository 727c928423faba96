package org.boardpaper.review;

import java.util.List;
import org.boardpaper.basics.SourceCell;

/**
 * What a partnership expects of its reviews.
 *
 * @param targets how long they may take
 * @param volume how many there may be
 * @param districts where they may be; none where the districts are not named
 * @param places where each is written
 */
public record Expectations(
    TargetMonths targets, Foreseen volume, List<District> districts, Places places) {
  /** The statutory times, no number, no districts. */
  public static final Expectations USUAL =
      new Expectations(TargetMonths.STATUTORY, Foreseen.NOTHING, List.of());

  /** Copies the list. */
  public Expectations {
    districts = List.copyOf(districts);
  }

  /** Expectations that are written nowhere. */
  public Expectations(TargetMonths targets, Foreseen volume, List<District> districts) {
    this(targets, volume, districts, new Places(List.of(), List.of(), List.of()));
  }

  /**
   * Where expectations are written; nowhere where the usual are meant.
   *
   * @param targets of the times
   * @param volume of the number and the kinds
   * @param districts of each district
   */
  public record Places(
      List<SourceCell> targets, List<SourceCell> volume, List<SourceCell> districts) {
    /** Copies the lists. */
    public Places {
      targets = List.copyOf(targets);
      volume = List.copyOf(volume);
      districts = List.copyOf(districts);
    }
  }
}
