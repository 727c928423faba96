package org.boardpaper.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.job.Order;
import org.boardpaper.job.OrderRefused;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose files and which meeting: asked alike by every command that begins a run. */
final class FilesAndMeeting {
  static final Path SAMPLE = Path.of("data", "leicestershire-2016");

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

  /** What is asked for, the rest as the program's options say. */
  Order order(Order.Kind kind, Optional<LocalDate> asOf, Boardpaper root) {
    return new Order(
        kind,
        workspace == null ? SAMPLE : workspace,
        Optional.ofNullable(meeting),
        asOf,
        root.papers(),
        root.reports());
  }

  /**
   * Carries an order out, prints what became of it and returns the exit code.
   *
   * @param allFindings whether every finding is printed
   */
  static int carryOut(Order order, Boardpaper root, boolean allFindings) {
    order.check();
    if (order.wishes().back().asKnown().isPresent() && !root.storeExists()) {
      throw new OrderRefused(
          "Nothing is known yet: there is no store %s. Name another with --store."
              .formatted(root.store()));
    }
    try (RunDesk desk = root.desk()) {
      return new ReportPrinter(root.out()).print(desk.order(order), allFindings);
    }
  }
}
