package org.boardpaper.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;

/**
 * A case in the register of reviews.
 *
 * @param reference what the plan and the ledger call it; a pseudonym, never a name
 * @param place the row it was read from
 * @param kind what kind of review it is, an open vocabulary ("Domestic homicide review",
 *     "Alternative review")
 * @param state where it stands
 * @param area the district or area; may be empty; printed in no public table
 * @param dates the day of each stage that has been reached
 */
public record Review(
    String reference,
    SourceCell place,
    String kind,
    ReviewState state,
    String area,
    Map<Stage, LocalDate> dates) {
  /** Copies the dates in the order of the stages. */
  public Review {
    dates = java.util.Collections.unmodifiableMap(new TreeMap<>(dates));
  }

  /** Days from one stage to another; absent where one of them has no date. */
  public OptionalLong daysBetween(Stage from, Stage to) {
    LocalDate first = dates.get(from);
    LocalDate last = dates.get(to);
    return first == null || last == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(first, last));
  }

  /** Whether its report could be read by everyone at the end of a day. */
  public boolean isPublishedOn(LocalDate day) {
    return isReached(Stage.PUBLISHED, day) && !isReached(Stage.TAKEN_DOWN, day);
  }

  private boolean isReached(Stage stage, LocalDate day) {
    LocalDate reached = dates.get(stage);
    return reached != null && !reached.isAfter(day);
  }
}
