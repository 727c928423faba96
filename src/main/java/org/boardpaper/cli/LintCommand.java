package org.boardpaper.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.job.Ending;
import org.boardpaper.job.LintReport;
import org.boardpaper.job.Order;
import org.boardpaper.job.PaperLint;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lint",
    description =
        "Lists what in a paper written by hand contradicts the rest of it, or a partnership's data.")
final class LintCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The paper: plain text, Word (.docx) or PDF.")
  private Path file = Path.of("");

  @Option(
      names = "--against",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the paper is held against itself alone).")
  private @Nullable Path workspace;

  @Option(
      names = "--meeting",
      paramLabel = "DATE",
      description = "The meeting, such as 2016-06-08 (default: as the paper or the settings say).")
  private @Nullable LocalDate meeting;

  LintCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    LintReport report =
        workspace == null
            ? PaperLint.alone(file, Optional.ofNullable(meeting))
            : against(workspace);
    return print(report);
  }

  private LintReport against(Path folder) {
    Order check =
        new Order(
            Order.Kind.CHECK,
            folder,
            Optional.ofNullable(meeting),
            Optional.empty(),
            root.papers(),
            root.reports());
    check.check();
    try (RunDesk desk = root.desk()) {
      return desk.lint(file, check);
    }
  }

  private int print(LintReport report) {
    PrintWriter out = root.out();
    report.findings().forEach(finding -> print(finding, out));
    Map<Severity, Long> counts =
        report.findings().stream().collect(groupingBy(Finding::severity, counting()));
    out.printf("%s: %,d passages read.%n", file.getFileName(), report.statements());
    report.run().ifPresent(run -> out.printf("Held against the data of run %d.%n", run));
    out.println(Counts.all(counts));
    boolean clean = counts.getOrDefault(Severity.WARNING, 0L) == 0;
    return ExitCode.of(clean ? Ending.DONE : Ending.DONE_WITH_WARNINGS);
  }

  /** A finding as a small paragraph: what, where, against what, and what to do. */
  private void print(Finding finding, PrintWriter out) {
    String line = hasLines() ? ", line " + finding.place().row() : "";
    out.printf("%s%s (%s)%n", finding.ruleInWords(), line, finding.severity().word());
    out.println("  found     " + finding.found());
    out.println("  expected  " + finding.expected());
    out.println("  to do     " + finding.action());
    out.println();
  }

  /** Whether the reader's own program counts lines. */
  private boolean hasLines() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return !name.endsWith(".docx") && !name.endsWith(".pdf");
  }
}
