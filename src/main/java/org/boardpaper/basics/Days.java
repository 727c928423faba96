package org.boardpaper.basics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as papers and findings name them. */
public final class Days {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  /** {@code "31 May 2016"}. */
  public static String words(LocalDate day) {
    return WORDS.format(day);
  }
}
