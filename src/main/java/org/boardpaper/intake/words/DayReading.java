package org.boardpaper.intake.words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was understood of a date in words.
 *
 * @param meaning how well it was understood
 * @param day the day meant, when {@code meaning} is EXACT or GUESSED
 */
public record DayReading(Meaning meaning, Optional<LocalDate> day) {
  /** How well a date was understood. */
  public enum Meaning {
    /** One day is named. */
    EXACT,
    /** Some days could be meant: the last of them is taken. */
    GUESSED,
    /** It says that no day is set, or makes it hang on something else. */
    NOT_SET,
    /** No day can be read from it. */
    UNREADABLE
  }

  /** Nothing set. */
  static final DayReading NOT_SET = new DayReading(Meaning.NOT_SET, Optional.empty());

  /** Nothing understood. */
  static final DayReading UNREADABLE = new DayReading(Meaning.UNREADABLE, Optional.empty());

  static DayReading exact(LocalDate day) {
    return new DayReading(Meaning.EXACT, Optional.of(day));
  }

  static DayReading guessed(LocalDate day) {
    return new DayReading(Meaning.GUESSED, Optional.of(day));
  }

  /** Whether a part of the day was inferred. */
  public boolean isGuessed() {
    return meaning == Meaning.GUESSED;
  }
}
