package org.boardpaper.intake.settings;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.schedule.Chase;
import org.boardpaper.schedule.Duty;
import org.boardpaper.schedule.Schedule;

/** Reads {@code schedule} of {@code partnership.yaml}. */
final class ScheduleKeys {
  private static final int MOST_REMINDERS_DAYS = 180;

  private final YamlMap keys;
  private final MonthDay yearStart;

  ScheduleKeys(YamlMap keys, MonthDay yearStart) {
    this.keys = keys.allowing(known());
    this.yearStart = yearStart;
  }

  private static String[] known() {
    List<String> known = new ArrayList<>(List.of("from", "until"));
    Arrays.stream(Duty.values()).map(Duty::word).forEach(known::add);
    known.addAll(List.of("meetings", "returns-due", "remind-before", "remind-after"));
    return known.toArray(String[]::new);
  }

  Schedule schedule() {
    Optional<LocalDate> from = from();
    Map<Duty, Integer> days = days();
    List<LocalDate> meetings = meetings(days.containsKey(Duty.BOARD_PAPER));
    Optional<Chase> chase = chase();
    chase.ifPresent(asked -> inOrder(asked.returnsDue(), days));
    return new Schedule(
        from.orElse(Schedule.EARLIEST), until(from), yearStart, days, meetings, chase);
  }

  private Optional<LocalDate> from() {
    Optional<YamlValue> written = keys.need("from");
    Optional<LocalDate> from = written.flatMap(YamlValue::date);
    Optional<LocalDate> possible =
        from.filter(day -> !day.isBefore(Schedule.EARLIEST) && !day.isAfter(Schedule.LATEST));
    if (from.isPresent() && possible.isEmpty()) {
      written.ifPresent(
          value ->
              value.refuse(
                  "schedule-begins-when",
                  "a day from %s to %s".formatted(Schedule.EARLIEST, Schedule.LATEST),
                  "Write the first day on which anything may be due."));
    }
    return possible;
  }

  private Optional<LocalDate> until(Optional<LocalDate> from) {
    Optional<LocalDate> until = keys.get("until").flatMap(YamlValue::date);
    if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
      outOfOrder("until", "a day from %s on".formatted(from.get()));
    }
    return until;
  }

  private Map<Duty, Integer> days() {
    Map<Duty, Integer> days = new EnumMap<>(Duty.class);
    for (Duty duty : Duty.values()) {
      keys.get(duty.word())
          .flatMap(written -> WholeNumber.of(written, 0, Schedule.MOST_DAYS))
          .ifPresent(number -> days.put(duty, number));
    }
    return days;
  }

  private List<LocalDate> meetings(boolean needed) {
    if (needed) {
      keys.need("meetings");
    }
    return keys.list("meetings").stream().flatMap(day -> day.date().stream()).toList();
  }

  private Optional<Chase> chase() {
    List<Integer> before = WholeNumber.each(keys.list("remind-before"), 0, MOST_REMINDERS_DAYS);
    List<Integer> after = WholeNumber.each(keys.list("remind-after"), 1, MOST_REMINDERS_DAYS);
    boolean reminds = !before.isEmpty() || !after.isEmpty();
    return (reminds ? keys.need("returns-due") : keys.get("returns-due"))
        .flatMap(written -> WholeNumber.of(written, 0, Schedule.MOST_DAYS))
        .map(due -> new Chase(due, before, after));
  }

  /** Forms go out, come back and are put together, in this order. */
  private void inOrder(int returnsDue, Map<Duty, Integer> days) {
    if (days.getOrDefault(Duty.COLLATE, returnsDue) < returnsDue) {
      outOfOrder("collate", "at least %d days, when the returns are due".formatted(returnsDue));
    }
    if (days.getOrDefault(Duty.RETURN_PACK, returnsDue) > returnsDue) {
      outOfOrder("return-pack", "at most %d days, when the returns are due".formatted(returnsDue));
    }
  }

  private void outOfOrder(String key, String expected) {
    keys.get(key)
        .ifPresent(
            written ->
                written.refuse(
                    "schedule-out-of-order", expected, "Correct one of the two settings."));
  }
}
