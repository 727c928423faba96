package org.boardpaper.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Quarter;

/**
 * When the duties of a partnership are due.
 *
 * @param from the first day on which anything is due
 * @param until the last such day, where there is one
 * @param yearStart first day of the financial year, whose quarters count
 * @param days for each duty that is asked for: quarterly ones so many days after the quarter's
 *     last, the paper so many days before each meeting; from 0 to 366
 * @param meetings the meetings of the board
 * @param chase when agencies are reminded, where they are
 */
public record Schedule(
    LocalDate from,
    Optional<LocalDate> until,
    MonthDay yearStart,
    Map<Duty, Integer> days,
    List<LocalDate> meetings,
    Optional<Chase> chase) {
  /** The earliest day that a schedule may begin: reviews are a duty since April 2011. */
  public static final LocalDate EARLIEST = LocalDate.of(2011, 4, 1);

  /** The latest day that a schedule may begin. */
  public static final LocalDate LATEST = LocalDate.of(2180, 1, 1);

  /** The most days between a period and what is due for it. */
  public static final int MOST_DAYS = 366;

  private static final int FARTHEST_YEARS = 12;

  /** Copies the collections and refuses days out of range. */
  public Schedule {
    days = days.isEmpty() ? Map.of() : new EnumMap<>(days);
    meetings = meetings.stream().sorted().distinct().toList();
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw new IllegalArgumentException("not a day on which a schedule may begin: " + from);
    }
    if (days.values().stream().anyMatch(n -> n < 0 || n > MOST_DAYS)) {
      throw new IllegalArgumentException("days out of range: " + days);
    }
  }

  /** Nothing is ever due. */
  public static Schedule empty() {
    return new Schedule(
        EARLIEST, Optional.empty(), MonthDay.of(4, 1), Map.of(), List.of(), Optional.empty());
  }

  /** Whether it asks for nothing at all. */
  public boolean isEmpty() {
    return days.isEmpty() && chase.isEmpty();
  }

  /** Whether agencies are to be reminded. */
  public boolean reminds() {
    return chase.filter(one -> !one.before().isEmpty() || !one.after().isEmpty()).isPresent();
  }

  /** All that is due by the end of a day, oldest first. */
  public List<Owed> dueBy(LocalDate day) {
    return between(from, day);
  }

  /**
   * The next that will be due.
   *
   * @param after they are due later than this day
   * @param count how many at most; fewer where the schedule ends or nothing more is known
   */
  public List<Owed> next(LocalDate after, int count) {
    LocalDate first = after.isBefore(from) ? from : after.plusDays(1);
    return between(first, first.plusYears(Math.max(FARTHEST_YEARS, count))).stream()
        .limit(count)
        .toList();
  }

  private List<Owed> between(LocalDate first, LocalDate last) {
    LocalDate end = until.filter(last::isAfter).orElse(last);
    if (end.isBefore(first)) {
      return List.of();
    }
    return Stream.concat(quarterly(first, end), papers())
        .filter(owed -> !owed.due().isBefore(first) && !owed.due().isAfter(end))
        .sorted()
        .toList();
  }

  private Stream<Owed> quarterly(LocalDate first, LocalDate end) {
    Quarter earliest = Quarter.containing(first.minusDays(MOST_DAYS), yearStart).plus(-1);
    return Stream.iterate(
            earliest, quarter -> !quarter.lastDay().isAfter(end), quarter -> quarter.plus(1))
        .flatMap(
            quarter ->
                days.entrySet().stream()
                    .filter(entry -> entry.getKey().isQuarterly())
                    .map(entry -> owed(entry.getKey(), quarter, entry.getValue())));
  }

  private static Owed owed(Duty duty, Quarter quarter, int days) {
    LocalDate due = quarter.lastDay().plusDays(days);
    return new Owed(duty, quarter.id(), due, quarter.lastDay(), due);
  }

  private Stream<Owed> papers() {
    return Optional.ofNullable(days.get(Duty.BOARD_PAPER)).stream()
        .flatMap(days -> meetings.stream().map(meeting -> paper(meeting, days)));
  }

  private static Owed paper(LocalDate meeting, int days) {
    LocalDate due = meeting.minusDays(days);
    return new Owed(Duty.BOARD_PAPER, meeting.toString(), due, due, meeting);
  }
}
