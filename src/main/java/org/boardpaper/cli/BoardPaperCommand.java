package org.boardpaper.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "board-paper",
    description = "Makes the paper for a meeting, from the files as they are now.")
final class BoardPaperCommand implements Callable<Integer> {
  static final Path SAMPLE = Path.of("data", "leicestershire-2016");

  private final Boardpaper root;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the sample, data/leicestershire-2016).")
  private @Nullable Path workspace;

  @Option(
      names = "--meeting",
      paramLabel = "DATE",
      description = "The meeting, such as 2016-06-08 (default: next-meeting of partnership.yaml).")
  private @Nullable LocalDate meeting;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day at whose end all is counted (default: the meeting).")
  private @Nullable LocalDate asOf;

  BoardPaperCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Order order =
        new Order(
            Order.Kind.BOARD_PAPER,
            workspace == null ? SAMPLE : workspace,
            Optional.ofNullable(meeting),
            Optional.ofNullable(asOf),
            root.papers(),
            root.reports());
    order.check();
    try (RunDesk desk = root.desk()) {
      return new ReportPrinter(root.out()).print(desk.order(order), false);
    }
  }
}
