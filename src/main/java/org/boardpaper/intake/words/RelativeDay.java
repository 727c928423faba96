package org.boardpaper.intake.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.intake.rows.Cell;

/**
 * A deadline that is counted from something that happens: "within six months of the DHR being
 * approved", "3 months after publication".
 *
 * @param length how long after it
 * @param event what has to happen, in lower case
 */
public record RelativeDay(Period length, String event) {
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:by |due |due by )?(?:within |in |no later than |not later than )?(?:a period of )?"
              + "(\\d{1,3}|an?|"
              + String.join("|", NUMBERS)
              + ")(?: \\(\\d{1,3}\\))? (day|week|month|year)s?"
              + " (?:of|from|after|following|post)(?: the)? (.+)");

  /** The deadline that a cell sets in this way, if it does. */
  public static Optional<RelativeDay> read(Cell cell) {
    Matcher written = WRITTEN.matcher(ExactDays.plain(cell.text()));
    return written.matches()
        ? Optional.of(
            new RelativeDay(length(number(written.group(1)), written.group(2)), written.group(3)))
        : Optional.empty();
  }

  /** The last day, when the event was on a day. */
  public LocalDate after(LocalDate day) {
    return day.plus(length);
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    return written.startsWith("a") ? 1 : NUMBERS.indexOf(written) + 1;
  }

  private static Period length(int number, String unit) {
    return switch (unit) {
      case "day" -> Period.ofDays(number);
      case "week" -> Period.ofWeeks(number);
      case "month" -> Period.ofMonths(number);
      default -> Period.ofYears(number);
    };
  }
}
