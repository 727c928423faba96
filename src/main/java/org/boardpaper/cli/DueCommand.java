package org.boardpaper.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardpaper.job.DueOrder;
import org.boardpaper.job.OwedLine;
import org.boardpaper.job.RunDesk;
import org.boardpaper.job.Timetable;
import org.boardpaper.schedule.DailyTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "due",
    description = {
      "Runs whatever the schedule asks for and was not done, oldest first, as of its own date.",
      "Each period is done once. Call it daily from cron or another scheduler; serve does so itself."
    })
final class DueCommand implements Callable<Integer> {
  private static final String LAYOUT = "  %-11s %-12s %-11s %-11s %s%n";

  private final Boardpaper root;

  @Mixin private final Partnerships partnerships = new Partnerships();

  @Option(
      names = {"--list", "--dry-run"},
      description = "Only lists what is due, done or not; runs nothing.")
  private boolean list;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "With --list: what is due by that day (default: today).")
  private @Nullable LocalDate on;

  DueCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (on != null && !list) {
      throw new NothingThere("--on goes with --list: only what is due by today can be run.");
    }
    if (list) {
      listAll();
      return ExitCode.DONE;
    }
    return new Round(root, new DueLines(root.out())).carryOut(partnerships.orders(root));
  }

  private void listAll() {
    LocalDate day = on == null ? DailyTime.day(Instant.now()) : on;
    if (!root.storeExists()) {
      for (DueOrder order : partnerships.orders(root)) {
        print(order, Timetable.due(order.workspace(), day));
      }
      return;
    }
    try (RunDesk desk = root.desk()) {
      for (DueOrder order : partnerships.orders(root)) {
        print(order, desk.due(order, day));
      }
    }
  }

  private void print(DueOrder order, List<OwedLine> lines) {
    root.out().println(order.workspace());
    if (lines.isEmpty()) {
      root.out().println("  Nothing is due.");
      return;
    }
    root.out().printf(LAYOUT, "Due", "What", "Period", "As of", "State");
    for (OwedLine line : lines) {
      root.out()
          .printf(
              LAYOUT,
              line.owed().due(),
              line.owed().duty().word(),
              line.owed().period(),
              line.owed().asOf(),
              line.state());
    }
  }
}
