package org.boardpaper.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time that a review took from one stage to another.
 *
 * @param from the day of the earlier stage
 * @param to the day of the later one
 * @param paused how many of the days between were paused
 */
public record Taken(LocalDate from, LocalDate to, long paused) {
  /** Days by the calendar. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Days without those that were paused. */
  public long daysAtWork() {
    return days() - paused;
  }

  /** Whether it took no more than a number of months, to which the paused days are added. */
  public boolean isWithin(int months) {
    return !to.isAfter(from.plusMonths(months).plusDays(paused));
  }
}
