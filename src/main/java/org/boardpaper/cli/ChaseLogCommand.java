package org.boardpaper.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.boardpaper.job.RunDesk;
import org.boardpaper.round.Chase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "chase-log",
    description = "Lists who was asked in each quarterly round, when, and what came back.")
final class ChaseLogCommand implements Callable<Integer> {
  private static final String LAYOUT = "%-8s  %-60s %-11s %-11s %-11s %s%n";

  private final Boardpaper root;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the sample, data/leicestershire-2016).")
  private @Nullable Path workspace;

  ChaseLogCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<Chase.Entry> entries = List.of();
    if (root.storeExists()) {
      try (RunDesk desk = root.desk()) {
        entries = desk.round().chases(Boardpaper.workspace(workspace));
      }
    }
    if (entries.isEmpty()) {
      root.out().println("Nobody has been asked yet.");
      return ExitCode.DONE;
    }
    root.out().printf(LAYOUT, "Quarter", "Agency", "Sent", "Due", "Answered", "Reply");
    entries.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(Chase.Entry entry) {
    root.out()
        .printf(
            LAYOUT,
            entry.quarter(),
            entry.agency(),
            entry.sent(),
            entry.due(),
            entry.answered().map(LocalDate::toString).orElse("-"),
            entry.reply().words());
  }
}
