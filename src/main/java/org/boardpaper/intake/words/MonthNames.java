package org.boardpaper.intake.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of months, whole or short. */
final class MonthNames {
  /** A name of a month as a part of a pattern. */
  static final String PATTERN =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
      MONTHS.put(name.substring(0, 3), month);
    }
  }

  private MonthNames() {}

  /** The month of a name that matches {@link #PATTERN}, or of its number. */
  static Optional<Month> find(String written) {
    if (written.matches("\\d{1,2}")) {
      int number = Integer.parseInt(written);
      return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }
    return Optional.ofNullable(MONTHS.get(written.substring(0, 3)));
  }
}
