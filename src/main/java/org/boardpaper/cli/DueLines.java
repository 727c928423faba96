package org.boardpaper.cli;

import java.io.PrintWriter;
import org.boardpaper.job.DueWatch;
import org.boardpaper.job.RunReport;
import org.boardpaper.schedule.Owed;

/** Tells a person what is done for the schedule. */
final class DueLines implements DueWatch {
  private final PrintWriter out;

  DueLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begins(Owed owed) {
    out.printf("%s, due on %s, as of %s:%n", owed.id(), owed.due(), owed.asOf());
  }

  @Override
  public void ended(Owed owed, RunReport report) {
    new ReportPrinter(out).print(report, false);
    out.println();
  }

  @Override
  public void says(String line) {
    out.println(line);
  }
}
