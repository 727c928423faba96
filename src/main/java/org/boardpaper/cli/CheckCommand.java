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

@Command(name = "check", description = "Checks the files and lists all findings; makes no paper.")
final class CheckCommand implements Callable<Integer> {
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

  CheckCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Order order =
        new Order(
            Order.Kind.CHECK,
            workspace == null ? BoardPaperCommand.SAMPLE : workspace,
            Optional.ofNullable(meeting),
            Optional.empty(),
            root.papers(),
            root.reports());
    order.check();
    try (RunDesk desk = root.desk()) {
      return new ReportPrinter(root.out()).print(desk.order(order), true);
    }
  }
}
