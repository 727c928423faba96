package org.boardpaper.basics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a financial year: {@code 2016-Q1} is April to June 2016 where the year starts on 1
 * April.
 *
 * @param year the financial year
 * @param number from 1 to 4
 */
public record Quarter(FinancialYear year, int number) implements Comparable<Quarter> {
  private static final int IN_YEAR = 4;
  private static final int MONTHS = 3;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[- ]?[Qq]([1-4])");

  /** Refuses what is not from 1 to 4. */
  public Quarter {
    if (number < 1 || number > IN_YEAR) {
      throw new IllegalArgumentException("a year has quarters 1 to 4: " + number);
    }
  }

  /**
   * Reads {@code "2016-Q1"}: the calendar year in which the financial year begins, and the quarter.
   *
   * @param start first day of the financial year
   * @return empty when it is not written so, or before 1900 or after 2199
   */
  public static Optional<Quarter> parse(String text, MonthDay start) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    return year < 1900 || year > 2199
        ? Optional.empty()
        : Optional.of(
            new Quarter(new FinancialYear(year, start), Integer.parseInt(written.group(2))));
  }

  /** The quarter in which a day falls. */
  public static Quarter containing(LocalDate day, MonthDay start) {
    FinancialYear year = FinancialYear.containing(day, start);
    int number = IN_YEAR;
    while (number > 1 && new Quarter(year, number).firstDay().isAfter(day)) {
      number--;
    }
    return new Quarter(year, number);
  }

  /** The first day. */
  public LocalDate firstDay() {
    return year.firstDay().plusMonths((long) MONTHS * (number - 1));
  }

  /** The last day. */
  public LocalDate lastDay() {
    return plus(1).firstDay().minusDays(1);
  }

  /** The quarter {@code n} quarters later (earlier when negative). */
  public Quarter plus(int n) {
    int index = number - 1 + n;
    return new Quarter(year.plus(Math.floorDiv(index, IN_YEAR)), Math.floorMod(index, IN_YEAR) + 1);
  }

  /** {@code "2016-Q1"}: for people, and on the command line. */
  public String id() {
    return "%d-Q%d".formatted(year.startYear(), number);
  }

  /** {@code "2016-q1"}: for names of files and figures. */
  public String slug() {
    return "%d-q%d".formatted(year.startYear(), number);
  }

  /** {@code "1 April 2016 to 30 June 2016"}. */
  public String days() {
    return Days.words(firstDay()) + " to " + Days.words(lastDay());
  }

  @Override
  public int compareTo(Quarter other) {
    return firstDay().compareTo(other.firstDay());
  }
}
