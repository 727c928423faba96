package org.boardpaper.intake.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.intake.rows.Cell;

/**
 * Reads target dates as people write them.
 *
 * <p>Where words name no one day, <em>the last day that they can mean</em> is taken and marked as
 * guessed: "March 2016" is 31 March 2016, "later in 2016" 31 December 2016, "2016/17" the last day
 * of that financial year, "Q4 2015/16" the last day of its fourth quarter, and so is "Q4 2015";
 * "Summer 2016" ends on 31 August and "Winter 2016" with the February after it. A month or a day
 * without a year is the latest one that is not more than six months after the meeting: at a meeting
 * on 8 June 2016 "end of May" is 31 May 2016, and "October" is 31 October 2016. A bare number that
 * a workbook would show as a day of 1982 to 2099 is taken for that day.
 */
public final class DayWords {
  private static final int MONTHS_AHEAD = 6;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final Pattern DEADLINE =
      Pattern.compile("^(?:by|before|due|due by|no later than|on or before|on)(?: the)? (?=.)");
  private static final Pattern LOOSE =
      Pattern.compile(
          "^(?:(?:by|before|in|during|from|until) )?(?:the )?"
              + "(?:(?:end|middle|start|beginning) of|(?:late|later|early|mid)(?: in)?|end|in|during)"
              + "(?: the)?[ -](?=.)");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(MonthNames.PATTERN + "(?:,? (?:of )?|[-/ ']{1,2}|)(\\d{4}|\\d{2})");
  private static final Pattern NUMBERED_MONTH =
      Pattern.compile("(0?[1-9]|1[0-2])[/.-]((?:19|20)\\d{2})");
  private static final Pattern MONTH_ALONE = Pattern.compile(MonthNames.PATTERN);
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MonthNames.PATTERN);
  private static final Pattern QUARTER =
      Pattern.compile("(?:q|quarter )([1-4])[ ,]*(?:of )?(\\d{4})( ?[/-] ?(?:\\d{4}|\\d{2}))?");
  private static final Pattern SEASON =
      Pattern.compile(
          "(spring|summer|autumn|winter),? (?:of )?(\\d{4})(?: ?[/-] ?(\\d{4}|\\d{2}))?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern YEAR_WORDS = Pattern.compile("^(?:financial year|fy|year) ?");

  private final LocalDate meeting;
  private final MonthDay yearStart;

  /**
   * Reads for a meeting.
   *
   * @param meeting the day near which a date without a year is looked for
   * @param yearStart first day of the financial year
   */
  public DayWords(LocalDate meeting, MonthDay yearStart) {
    this.meeting = meeting;
    this.yearStart = yearStart;
  }

  /** What a cell that is not blank says of a day. */
  public DayReading read(Cell cell) {
    Optional<LocalDate> exact = ExactDays.read(cell);
    if (exact.isPresent()) {
      return DayReading.exact(exact.get());
    }
    return SerialDay.read(cell)
        .map(DayReading::guessed)
        .orElseGet(() -> words(ExactDays.plain(cell.text())));
  }

  private DayReading words(String plain) {
    if (NoDay.isSaidBy(plain)) {
      return DayReading.NOT_SET;
    }
    String bare = DEADLINE.matcher(plain).replaceFirst("");
    return ExactDays.parse(bare).map(DayReading::exact).orElseGet(() -> span(plain, bare));
  }

  /** The last day of what is named, with and without words such as "end of" before it. */
  private DayReading span(String plain, String bare) {
    String loose = YEAR_WORDS.matcher(LOOSE.matcher(plain).replaceFirst("")).replaceFirst("");
    return lastDay(loose)
        .or(() -> lastDay(bare))
        .filter(ExactDays::isOfOurTime)
        .map(DayReading::guessed)
        .orElse(DayReading.UNREADABLE);
  }

  private Optional<LocalDate> lastDay(String span) {
    return monthOfYear(span)
        .or(() -> numberedMonth(span))
        .or(() -> monthAlone(span))
        .or(() -> dayOfMonth(span))
        .or(() -> FinancialYear.parse(span, yearStart).map(FinancialYear::lastDay))
        .or(() -> quarter(span))
        .or(() -> season(span))
        .or(() -> YEAR.matcher(span).matches() ? lastOfDecember(span) : Optional.empty());
  }

  private static Optional<LocalDate> lastOfDecember(String year) {
    return Optional.of(YearMonth.of(Integer.parseInt(year), Month.DECEMBER).atEndOfMonth());
  }

  private static Optional<LocalDate> monthOfYear(String span) {
    Matcher written = MONTH_OF_YEAR.matcher(span);
    return written.matches()
        ? MonthNames.find(written.group(1))
            .map(month -> YearMonth.of(ExactDays.year(written.group(2)), month).atEndOfMonth())
        : Optional.empty();
  }

  private static Optional<LocalDate> numberedMonth(String span) {
    Matcher written = NUMBERED_MONTH.matcher(span);
    return written.matches()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1)))
                .atEndOfMonth())
        : Optional.empty();
  }

  private Optional<LocalDate> monthAlone(String span) {
    Matcher written = MONTH_ALONE.matcher(span);
    return written.matches()
        ? MonthNames.find(written.group(1))
            .flatMap(month -> latest(year -> YearMonth.of(year, month).atEndOfMonth()))
        : Optional.empty();
  }

  private Optional<LocalDate> dayOfMonth(String span) {
    Matcher written = DAY_OF_MONTH.matcher(span);
    return written.matches()
        ? MonthNames.find(written.group(2))
            .flatMap(
                month ->
                    latest(year -> LocalDate.of(year, month, Integer.parseInt(written.group(1)))))
        : Optional.empty();
  }

  private Optional<LocalDate> quarter(String span) {
    Matcher written = QUARTER.matcher(span);
    if (!written.matches()) {
      return Optional.empty();
    }
    int quarter = Integer.parseInt(written.group(1));
    Optional<FinancialYear> year =
        written.group(3) == null
            ? Optional.of(new FinancialYear(Integer.parseInt(written.group(2)), yearStart))
            : FinancialYear.parse(written.group(2) + written.group(3), yearStart);
    return year.map(known -> endOfQuarter(known, quarter));
  }

  /** Of a winter named by one year the end is that of the next February. */
  private static Optional<LocalDate> season(String span) {
    Matcher written = SEASON.matcher(span);
    if (!written.matches() || (written.group(3) != null && !written.group(1).equals("winter"))) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(Integer.parseInt(written.group(2)), Month.JANUARY);
    int months =
        switch (written.group(1)) {
          case "spring" -> 4;
          case "summer" -> 7;
          case "autumn" -> 10;
          default -> 13;
        };
    return Optional.of(first.plusMonths(months).atEndOfMonth());
  }

  private static LocalDate endOfQuarter(FinancialYear year, int quarter) {
    return year.firstDay().plusMonths((long) MONTHS_IN_QUARTER * quarter).minusDays(1);
  }

  private Optional<LocalDate> latest(java.util.function.IntFunction<LocalDate> inYear) {
    LocalDate last = meeting.plusMonths(MONTHS_AHEAD);
    for (int year = last.getYear(); year >= meeting.getYear() - 1; year--) {
      try {
        LocalDate day = inYear.apply(year);
        if (!day.isAfter(last)) {
          return Optional.of(day);
        }
      } catch (DateTimeException noSuchDay) {
        // 29 February: looked for in the year before.
      }
    }
    return Optional.empty();
  }
}
