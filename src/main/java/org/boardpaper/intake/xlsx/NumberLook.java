package org.boardpaper.intake.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a number format makes a number look, as far as it changes what a reader takes it for. */
enum NumberLook {
  /** A number. */
  NUMBER,
  /** A day. */
  DAY,
  /** A month and a year: what is typed as "Mar-16" is kept as the first of the month. */
  MONTH,
  /** A percentage. */
  PERCENT;

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");
  private static final int FIRST_DATE = 14;
  private static final int LAST_DATE = 17;
  private static final int MONTH_AND_YEAR = 17;
  private static final int DATE_AND_TIME = 22;
  private static final int FIRST_PERCENT = 9;
  private static final int LAST_PERCENT = 10;

  /**
   * The look of a format that is built in.
   *
   * <p>Reference: ECMA-376 Part 1, 18.8.30 numFmt.
   */
  static NumberLook builtIn(int id) {
    if (id == MONTH_AND_YEAR) {
      return MONTH;
    }
    if ((id >= FIRST_DATE && id <= LAST_DATE) || id == DATE_AND_TIME || isEastAsianDate(id)) {
      return DAY;
    }
    return id >= FIRST_PERCENT && id <= LAST_PERCENT ? PERCENT : NUMBER;
  }

  private static boolean isEastAsianDate(int id) {
    return (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
  }

  /** The look of a format that is written out, by its first section. */
  static NumberLook of(String format) {
    String codes = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    String first = codes.contains(";") ? codes.substring(0, codes.indexOf(';')) : codes;
    if (first.contains("general")) {
      return NUMBER;
    }
    if (first.contains("d")) {
      return DAY;
    }
    if (first.contains("y")) {
      return first.contains("m") ? MONTH : DAY;
    }
    return first.contains("%") ? PERCENT : first.contains("mmm") ? MONTH : NUMBER;
  }
}
