package org.boardpaper.cli;

import java.nio.file.Path;
import org.boardpaper.job.DueOrder;
import org.boardpaper.job.Order;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose files and which quarter: asked alike by both commands of the quarterly round. */
final class FilesAndQuarter {
  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the sample, data/leicestershire-2016).")
  private @Nullable Path workspace;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      required = true,
      description =
          "The quarter: the year in which the financial year begins, and its number; 2016-Q1 is"
              + " April to June 2016.")
  private String quarter = "";

  /** Carries out what is asked for, prints what became of it and returns the exit code. */
  int carryOut(Order.Kind kind, Boardpaper root) {
    Order.Places places = new Order.Places(root.papers(), root.reports());
    Order order = Order.ofRound(kind, Boardpaper.workspace(workspace), quarter, places);
    return FilesAndMeeting.carryOut(order, root, false);
  }

  /** Sends the forms that were made, says what became of each and returns the exit code. */
  int sendForms(Boardpaper root) {
    DueOrder order = new DueOrder(Boardpaper.workspace(workspace), root.papers(), root.reports());
    try (RunDesk desk = root.desk(new NoProgress())) {
      return ExitCode.of(desk.sendForms(order, quarter, new DueLines(root.out())).letters());
    }
  }
}
