package org.boardpaper.intake.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.intake.rows.Cell;

/**
 * Reads dates that name one day: 31/03/2016 (day first; also with . or - and years of two digits),
 * 2016-03-31, 31 March 2016, 31st March 2016, 31-Mar-2016, March 31, 2016. A year of two digits is
 * one of 1970 to 2069; other years are 1901 to 2199. A clock time of midnight, as other programs
 * add it, is left out.
 */
public final class ExactDays {
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<y>\\d{4}|'?\\d{2})";
  private static final String MONTH = "(?<m>" + MonthNames.PATTERN + ")";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("(?<d>\\d{1,2})(?<sep>[/.-])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4}|\\d{2})"),
          Pattern.compile("(?<y>\\d{4})(?<sep>[/-])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})"),
          Pattern.compile(DAY + "(?: (?:of )?|[-/])" + MONTH + "(?:,? |[-/]|)" + YEAR),
          Pattern.compile(MONTH + " " + DAY + ",? (?<y>\\d{4})"));
  private static final Pattern MIDNIGHT = Pattern.compile("[t ]00:00(:00(\\.0+)?)?z?$");
  private static final int FIRST_OF_CENTURY = 70;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private ExactDays() {}

  /** The day that a cell holds; empty where none, or no day that exists, is named. */
  public static Optional<LocalDate> read(Cell cell) {
    return cell instanceof Cell.Day day
        ? Optional.of(day.day()).filter(ExactDays::isOfOurTime)
        : parse(plain(cell.text()));
  }

  /** Lower case, single spaces, no midnight. */
  static String plain(String text) {
    String lower = text.toLowerCase(Locale.UK).replaceAll("\\s+", " ").replace('–', '-').strip();
    return MIDNIGHT.matcher(lower).replaceFirst("");
  }

  /** Reads a text made plain. */
  static Optional<LocalDate> parse(String plain) {
    return WRITTEN.stream()
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(ExactDays::day)
        .filter(ExactDays::isOfOurTime);
  }

  /** Whether a day is of 1901 to 2199. */
  static boolean isOfOurTime(LocalDate day) {
    return day.getYear() > FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static Optional<LocalDate> day(Matcher written) {
    Optional<Month> month = MonthNames.find(written.group("m"));
    int day = Integer.parseInt(written.group("d"));
    try {
      return month.map(known -> LocalDate.of(year(written.group("y")), known, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A year of four or two digits. */
  static int year(String digits) {
    String bare = digits.replace("'", "");
    int year = Integer.parseInt(bare);
    if (bare.length() > 2) {
      return year;
    }
    return year < FIRST_OF_CENTURY ? 2000 + year : 1900 + year;
  }
}
