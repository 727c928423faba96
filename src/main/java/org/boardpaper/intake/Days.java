package org.boardpaper.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as findings name them: {@code "31 May 2016"}. */
final class Days {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  static String words(LocalDate day) {
    return WORDS.format(day);
  }
}
