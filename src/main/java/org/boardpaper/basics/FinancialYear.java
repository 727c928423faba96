package org.boardpaper.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of twelve months.
 *
 * @param startYear the calendar year in which it begins
 * @param start the day on which it begins; 1 April for English local authorities (Local Government
 *     Finance Act 1992)
 */
public record FinancialYear(int startYear, MonthDay start) implements Comparable<FinancialYear> {
  /** 1 April. */
  public static final MonthDay APRIL = MonthDay.of(4, 1);

  private static final MonthDay JANUARY = MonthDay.of(1, 1);
  private static final Pattern CALENDAR = Pattern.compile("19\\d{2}|2[01]\\d{2}");
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})\\s*(?:/|-|–|to)\\s*(\\d{2}|\\d{4})");

  /** Refuses years before 1900 and after 2199. */
  public FinancialYear {
    if (startYear < 1900 || startYear > 2199) {
      throw new IllegalArgumentException("not a financial year of this system: " + startYear);
    }
  }

  /** The year that begins on 1 April of a calendar year. */
  public static FinancialYear of(int startYear) {
    return new FinancialYear(startYear, APRIL);
  }

  /** The financial year in which a day falls. */
  public static FinancialYear containing(LocalDate day, MonthDay start) {
    boolean before = MonthDay.from(day).isBefore(start);
    return new FinancialYear(before ? day.getYear() - 1 : day.getYear(), start);
  }

  /**
   * Reads "2016/17", "2016-17", "2016/2017" or "2016 to 2017"; of years that begin on 1 January,
   * "2016" alone.
   *
   * @return empty when the text is none of these or its two years do not follow one another
   */
  public static Optional<FinancialYear> parse(String text, MonthDay start) {
    if (start.equals(JANUARY)) {
      return Optional.of(text.strip())
          .filter(CALENDAR.asMatchPredicate())
          .map(year -> new FinancialYear(Integer.parseInt(year), start));
    }
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(written.group(1));
    int second = Integer.parseInt(written.group(2));
    boolean follows =
        written.group(2).length() == 4 ? second == first + 1 : second == (first + 1) % 100;
    return follows && first >= 1900 && first <= 2199
        ? Optional.of(new FinancialYear(first, start))
        : Optional.empty();
  }

  /** The first day. */
  public LocalDate firstDay() {
    return dayIn(startYear);
  }

  /** The last day. */
  public LocalDate lastDay() {
    return dayIn(startYear + 1).minusDays(1);
  }

  /** Whether a day falls in this year. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** The year {@code n} years later (earlier when negative). */
  public FinancialYear plus(int n) {
    return new FinancialYear(startYear + n, start);
  }

  /** {@code "2016-17"}, or {@code "2016"} where it is a calendar year: for identifiers. */
  public String id() {
    return start.equals(JANUARY)
        ? Integer.toString(startYear)
        : "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return firstDay().compareTo(other.firstDay());
  }

  private LocalDate dayIn(int year) {
    try {
      return start.atYear(year);
    } catch (DateTimeException impossible) {
      throw new IllegalStateException("a financial year cannot start on " + start, impossible);
    }
  }
}
