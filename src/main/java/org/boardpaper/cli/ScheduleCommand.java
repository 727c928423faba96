package org.boardpaper.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.boardpaper.job.Timetable;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.Owed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "schedule", description = "Lists what will be run when.")
final class ScheduleCommand implements Callable<Integer> {
  private static final String LAYOUT = "%-26s %-12s %-11s %-11s %s%n";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.UK);

  private final Boardpaper root;

  @Mixin private final Partnerships partnerships = new Partnerships();

  @Option(
      names = "--next",
      paramLabel = "N",
      defaultValue = "12",
      description = "How many for each partnership (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      defaultValue = "06:00",
      description = "The time at which serve looks every day, UK time (default: ${DEFAULT-VALUE}).")
  private @Nullable LocalTime at;

  @Option(
      names = "--after",
      paramLabel = "DATE",
      description = "What is due later than this day (default: today).")
  private @Nullable LocalDate after;

  ScheduleCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    for (Path folder : partnerships.folders()) {
      root.out().println(folder);
      print(folder);
    }
    return ExitCode.DONE;
  }

  private void print(Path folder) {
    if (!Timetable.isThere(folder)) {
      root.out().println("  has no schedule: see “schedule” in the data dictionary.");
      return;
    }
    List<Owed> next =
        Timetable.next(
            folder,
            after == null ? DailyTime.day(Instant.now()) : after,
            Math.max(1, Math.min(count, 1000)));
    if (next.isEmpty()) {
      root.out().println("  Nothing more is due: the schedule has ended or has no more meetings.");
      return;
    }
    root.out().printf(LAYOUT, "When (UK time)", "What", "Period", "As of", "Meeting");
    next.forEach(this::print);
  }

  private void print(Owed owed) {
    DailyTime time = new DailyTime(at == null ? LocalTime.of(6, 0) : at);
    root.out()
        .printf(
            LAYOUT,
            MOMENT.format(time.on(owed.due())),
            owed.duty().word(),
            owed.period(),
            owed.asOf(),
            owed.duty().isQuarterly() ? "" : owed.meeting());
  }
}
