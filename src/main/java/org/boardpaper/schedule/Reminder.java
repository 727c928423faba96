package org.boardpaper.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A reminder to an agency.
 *
 * @param awaited whose return
 * @param step which of the reminders it is: {@code "before-7"}, {@code "after-14"}
 */
public record Reminder(Awaited awaited, String step) {
  /**
   * The reminders that are owed on a day. They follow from how things stand, not from the day
   * alone: whoever has answered gets none, and where several steps have gone by while nothing was
   * sent, only the last of them is owed.
   *
   * @param asked all who were asked, answered or not
   * @param sent whether a reminder was sent before
   */
  public static List<Reminder> owed(
      Collection<Awaited> asked, Chase chase, LocalDate today, Predicate<Reminder> sent) {
    List<Reminder> owed = new ArrayList<>();
    for (Awaited one : asked) {
      if (!one.answered()) {
        step(one, chase, today)
            .map(step -> new Reminder(one, step.name()))
            .filter(sent.negate())
            .ifPresent(owed::add);
      }
    }
    return owed;
  }

  /** Whether the return was due before. */
  public boolean isLate() {
    return step.startsWith("after");
  }

  private static Optional<Step> step(Awaited asked, Chase chase, LocalDate today) {
    Stream<Step> before =
        chase.before().stream()
            .filter(days -> !today.isAfter(asked.due()))
            .map(days -> new Step("before-" + days, asked.due().minusDays(days)));
    Stream<Step> after =
        chase.after().stream().map(days -> new Step("after-" + days, asked.due().plusDays(days)));
    return Stream.concat(before, after)
        .filter(step -> !step.day().isAfter(today))
        .max(Comparator.comparing(Step::day));
  }

  private record Step(String name, LocalDate day) {}
}
