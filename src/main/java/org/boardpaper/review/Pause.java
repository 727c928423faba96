package org.boardpaper.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time in which a review stood still, such as that of a criminal trial.
 *
 * @param from the first day of it
 * @param until the day on which work went on; absent while it lasts
 * @param reason in words; may be empty; printed in no paper
 */
public record Pause(LocalDate from, Optional<LocalDate> until, String reason) {
  /** Refuses an end before the beginning. */
  public Pause {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("a pause from " + from + " until " + until.get());
    }
  }

  /** Whether it is in force on a day: the day on which work goes on is no day of it. */
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Pause other) {
    return (covers(other.from) && other.lasts()) || (other.covers(from) && lasts());
  }

  private boolean lasts() {
    return until.map(end -> end.isAfter(from)).orElse(true);
  }

  /** Its days among those from one day (included) to another (left out), from a day of its own. */
  long daysWithin(LocalDate first, LocalDate end, LocalDate counted) {
    LocalDate begins = latest(first, latest(from, counted));
    LocalDate ends = until.filter(end::isAfter).orElse(end);
    return Math.max(0, ChronoUnit.DAYS.between(begins, ends));
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
