package org.boardpaper.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.Pruned;
import org.boardpaper.job.RunDesk;
import org.boardpaper.job.RunLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "runs",
    description = "Lists all runs of the store; with --prune those that it may forget.")
final class RunsCommand implements Callable<Integer> {
  private static final String LAYOUT = "%4s  %-20s %-13s %-10s %-10s %-19s %-16s %7s  %-22s %s%n";
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

  private final Boardpaper root;

  @Option(
      names = "--prune",
      description = {
        "Lists the runs that are older than they need be kept; with --yes forgets them and the",
        "accepted files that no other run refers to. Papers are never deleted, nor is the last",
        "done run of each job for each meeting forgotten."
      })
  private boolean prune;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      description =
          "With --prune: for how many days runs are kept (default: keep-runs of partnership.yaml).")
  private @Nullable Integer keep;

  @Option(names = "--yes", description = "With --prune: forgets them.")
  private boolean yes;

  RunsCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (!prune && (keep != null || yes)) {
      throw new NothingThere("--keep and --yes go with --prune.");
    }
    if (keep != null && keep < 1) {
      throw new NothingThere("--keep is a number of days from 1.");
    }
    if (!root.storeExists()) {
      root.out().println("There are no runs yet.");
      return ExitCode.DONE;
    }
    try (RunDesk desk = root.desk()) {
      if (prune) {
        prune(desk);
      } else {
        print(desk.runs(), "There are no runs yet.");
      }
    }
    return ExitCode.DONE;
  }

  private void prune(RunDesk desk) {
    List<RunLine> old = desk.oldRuns(Optional.ofNullable(keep));
    print(old, "No run is older than it need be kept.");
    if (yes) {
      Pruned pruned = desk.forget(old);
      root.out()
          .printf(
              "Runs forgotten: %,d. Accepted files deleted, because no other run refers to them: %,d.%n",
              pruned.runs(), pruned.files());
    } else if (!old.isEmpty()) {
      root.out().println("Nothing is forgotten yet: add --yes for that.");
    }
  }

  private void print(List<RunLine> lines, String none) {
    PrintWriter out = root.out();
    if (lines.isEmpty()) {
      out.println(none);
      return;
    }
    out.printf(
        LAYOUT,
        "Run",
        "Partnership",
        "What",
        "Meeting",
        "As of",
        "State",
        "Started",
        "Took",
        "Findings",
        "Asked by");
    lines.forEach(this::print);
  }

  private void print(RunLine line) {
    String schedule = line.period().map(period -> "schedule (" + period + "), ").orElse("");
    root.out()
        .printf(
            LAYOUT,
            line.number(),
            line.partnership(),
            line.job(),
            line.meeting(),
            line.asOf(),
            line.ending().words(),
            line.started().map(STARTED::format).orElse(""),
            line.took().map(RunsCommand::seconds).orElse(""),
            Counts.grave(line.findings())
                + line.asKnown().map(RunsCommand::asKnown).orElse("")
                + scenarios(line.scenarios()),
            schedule + line.askedBy());
  }

  private static String asKnown(Instant moment) {
    return ", as known " + STARTED.withZone(ZoneId.of("Europe/London")).format(moment);
  }

  private static String scenarios(List<String> chosen) {
    return chosen.isEmpty() ? "" : ", only " + String.join(", ", chosen);
  }

  private static String seconds(Duration took) {
    return "%.1f s".formatted(took.toMillis() / 1000.0);
  }
}
