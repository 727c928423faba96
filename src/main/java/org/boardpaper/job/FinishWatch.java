package org.boardpaper.job;

import java.time.Clock;
import org.boardpaper.store.Runs;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Notes when a run ends, just before its state says so: a run that is done always says since when.
 */
final class FinishWatch implements JobExecutionListener {
  private final Runs runs;
  private final Clock clock;

  FinishWatch(Runs runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public void afterJob(JobExecution execution) {
    Long run = execution.getJobParameters().getLong(RunDesk.RUN);
    if (run != null) {
      runs.finish(run.intValue(), clock.instant());
    }
  }
}
