package org.boardpaper.job;

import org.boardpaper.store.BatchTables;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunOrigins;

/** How each run stands. */
final class RunLines {
  private final BatchTables batch;
  private final Findings findings;
  private final RunOrigins origins;

  RunLines(BatchTables batch, Findings findings, RunOrigins origins) {
    this.batch = batch;
    this.findings = findings;
    this.origins = origins;
  }

  /** How a run stands now. */
  RunLine of(Run run) {
    int number = run.number();
    return new RunLine(
        run, batch.lastExecution(number), findings.counts(number), origins.of(number));
  }

  /** Whether a run made what it was asked for. */
  boolean isDone(Run run) {
    return of(run).ending().isDone();
  }
}
