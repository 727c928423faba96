package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when an action is to be done: the raw text is always kept beside what was understood.
 *
 * @param raw what the cell says; empty where nothing is said
 * @param day the last day meant; absent where none can be read from it ("TBC")
 * @param guessed whether a part of the day was inferred ("end of May" has no year)
 * @param original the date before this one was agreed; absent where it was never revised
 */
public record TargetDate(
    String raw, Optional<LocalDate> day, boolean guessed, Optional<TargetDate> original) {
  /** Nothing said. */
  public static final TargetDate NONE = new TargetDate("", Optional.empty(), false);

  /** A date that was never revised. */
  public TargetDate(String raw, Optional<LocalDate> day, boolean guessed) {
    this(raw, day, guessed, Optional.empty());
  }

  /** The same date, agreed in place of an earlier one. */
  public TargetDate insteadOf(TargetDate earlier) {
    return new TargetDate(raw, day, guessed, Optional.of(earlier));
  }

  /** Whether the day has passed on a date. */
  public boolean isBefore(LocalDate date) {
    return day.filter(last -> last.isBefore(date)).isPresent();
  }
}
