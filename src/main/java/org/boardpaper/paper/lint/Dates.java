package org.boardpaper.paper.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days, months and years in a text. */
final class Dates {
  /** A whole name of a month as a part of a pattern. */
  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** Every way to write a time that is no count, as a part of a pattern. */
  static final String PATTERN =
      "(?<![\\w/])(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?i:"
          + MONTH
          + ")(?:,?\\s+\\d{4})?|(?i:"
          + MONTH
          + "),?\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
          + "|(?:19|20)\\d\\d\\s?[/–-]\\s?\\d\\d(?:\\d\\d)?|(?:19|20)\\d\\d)(?![\\w/£]|,\\d|\\.\\d)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\w/])(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>(?i:"
              + MONTH
              + "))(?:,?\\s+(?<year>\\d{4}))?|(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})"
              + "|(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<first>(?:19|20)\\d\\d)"
              + "(?:\\s?[/–-]\\s?(?:\\d{4}|\\d{2}))?)(?![\\w/])");

  private Dates() {}

  /**
   * A time that is named.
   *
   * @param first the first day that may be meant
   * @param last the last day that may be meant
   * @param yearKnown whether the year is written
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Named(LocalDate first, LocalDate last, boolean yearKnown, int start, int end) {}

  /** The times named in a text; a month without a year is put next to a day. */
  static List<Named> in(String text, Optional<LocalDate> near) {
    List<Named> dates = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      tried(date, near).ifPresent(dates::add);
    }
    return dates;
  }

  /** The time named; empty for what looks like one and is none, such as 31/31/2015. */
  private static Optional<Named> tried(Matcher date, Optional<LocalDate> near) {
    try {
      return named(date, near);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Named> named(Matcher date, Optional<LocalDate> near) {
    if (date.group("iso") != null) {
      return span(date, LocalDate.parse(date.group("iso")), 0);
    }
    if (date.group("y") != null) {
      return span(date, LocalDate.of(number(date, "y"), number(date, "m"), number(date, "d")), 0);
    }
    if (date.group("first") != null) {
      boolean two = date.end() - date.start() > 4;
      LocalDate first = LocalDate.of(number(date, "first"), two ? 4 : 1, 1);
      return Optional.of(
          new Named(first, first.plusYears(1).minusDays(1), true, date.start(), date.end()));
    }
    return month(date, near);
  }

  private static Optional<Named> month(Matcher date, Optional<LocalDate> near) {
    Month month = Month.valueOf(date.group("month").toUpperCase(Locale.ROOT));
    boolean known = date.group("year") != null;
    if (!known && (near.isEmpty() || !Character.isUpperCase(date.group("month").charAt(0)))) {
      return Optional.empty();
    }
    YearMonth meant =
        known ? YearMonth.of(number(date, "year"), month) : nearest(month, near.orElseThrow());
    boolean day = date.group("day") != null;
    LocalDate first = meant.atDay(day ? number(date, "day") : 1);
    LocalDate last = day ? first : meant.atEndOfMonth();
    return Optional.of(new Named(first, last, known, date.start(), date.end()));
  }

  private static YearMonth nearest(Month month, LocalDate near) {
    YearMonth same = YearMonth.of(near.getYear(), month);
    int ahead = month.getValue() - near.getMonthValue();
    return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
  }

  private static Optional<Named> span(Matcher date, LocalDate day, int days) {
    return Optional.of(new Named(day, day.plusDays(days), true, date.start(), date.end()));
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }
}
