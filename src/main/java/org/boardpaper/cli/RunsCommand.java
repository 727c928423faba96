package org.boardpaper.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.boardpaper.job.RunDesk;
import org.boardpaper.job.RunLine;
import picocli.CommandLine.Command;

@Command(name = "runs", description = "Lists all runs of the store.")
final class RunsCommand implements Callable<Integer> {
  private static final String LAYOUT = "%4s  %-24s %-11s %-11s %-20s %-17s %8s  %s%n";
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

  private final Boardpaper root;

  RunsCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<RunLine> lines = List.of();
    if (root.storeExists()) {
      try (RunDesk desk = root.desk()) {
        lines = desk.runs();
      }
    }
    if (lines.isEmpty()) {
      root.out().println("There are no runs yet.");
      return ExitCode.DONE;
    }
    root.out()
        .printf(
            LAYOUT,
            "Run",
            "Partnership",
            "Meeting",
            "As of",
            "State",
            "Started",
            "Took",
            "Findings");
    lines.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(RunLine line) {
    root.out()
        .printf(
            LAYOUT,
            line.number(),
            line.partnership(),
            line.meeting(),
            line.asOf(),
            line.ending().words(),
            line.started().map(STARTED::format).orElse(""),
            line.took().map(RunsCommand::seconds).orElse(""),
            Counts.grave(line.findings()) + line.asKnown().map(RunsCommand::asKnown).orElse(""));
  }

  private static String asKnown(Instant moment) {
    return ", as known " + STARTED.withZone(ZoneId.of("Europe/London")).format(moment);
  }

  private static String seconds(Duration took) {
    return "%.1f s".formatted(took.toMillis() / 1000.0);
  }
}
