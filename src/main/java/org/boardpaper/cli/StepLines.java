package org.boardpaper.cli;

import java.io.PrintWriter;
import org.boardpaper.job.Phase;
import org.boardpaper.job.Progress;

/** One line for each step, once it is over. */
final class StepLines implements Progress {
  private final PrintWriter out;
  private long rows;

  StepLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begins(Phase phase) {
    rows = 0;
  }

  @Override
  public void moves(Phase phase, int more) {
    rows += more;
  }

  @Override
  public void ends(Phase phase, boolean completed) {
    String counted = rows > 0 ? " (%,d rows)".formatted(rows) : "";
    out.println(phase.words() + counted + (completed ? ": done" : ": not finished"));
  }
}
