package org.boardpaper.cli;

import java.io.PrintWriter;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.job.RunReport;

/** Tells an officer what became of a run. */
final class ReportPrinter {
  private static final int MOST_LINES = 20;

  private final PrintWriter out;

  ReportPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints the report and returns the exit code that it means.
   *
   * @param allFindings whether every finding is printed, and not only those that stop the run
   */
  int print(RunReport report, boolean allFindings) {
    out.println();
    findings(report, allFindings);
    report.headlines().forEach(out::println);
    out.println(Counts.all(report.counts()));
    ending(report);
    return ExitCode.of(report.ending());
  }

  private void findings(RunReport report, boolean all) {
    List<Finding> wanted =
        report.findings().stream()
            .filter(finding -> all || finding.severity() == Severity.ERROR)
            .toList();
    wanted.stream()
        .limit(all ? wanted.size() : MOST_LINES)
        .map(Finding::line)
        .forEach(out::println);
    if (!all && wanted.size() > MOST_LINES) {
      out.printf("… and %,d more.%n", wanted.size() - MOST_LINES);
    }
  }

  private void ending(RunReport report) {
    switch (report.ending()) {
      case DONE -> out.printf("Run %d is done: %s%n", report.run(), report.place());
      case DONE_WITH_WARNINGS -> {
        out.printf("Run %d is done: %s%n", report.run(), report.place());
        out.println("The board must see the warnings: each is in the list of findings there.");
      }
      case REFUSED -> {
        out.printf("Run %d was refused: no paper can be made of these files.%n", report.run());
        out.printf("What to do about each finding is in %s%n", report.place());
      }
      case FAILED, STOPPED, INTERRUPTED -> {
        String why = report.failure().isEmpty() ? "" : " " + report.failure();
        out.printf("Run %d %s.%s%n", report.run(), report.ending().words(), why);
        out.printf("To go on with it: restart %d%n", report.run());
      }
    }
  }
}
