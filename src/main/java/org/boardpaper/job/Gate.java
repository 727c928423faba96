package org.boardpaper.job;

import org.boardpaper.basics.Severity;
import org.boardpaper.store.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.StepExecution;

/** Lets a run on only when no finding is an error. */
final class Gate implements JobExecutionDecider {
  static final String OPEN = "OPEN";

  private final Findings findings;

  Gate(Findings findings) {
    this.findings = findings;
  }

  @Override
  public FlowExecutionStatus decide(JobExecution job, @Nullable StepExecution step) {
    Long run = job.getJobParameters().getLong(RunDesk.RUN);
    boolean refused = run != null && hasErrors(run.intValue());
    return new FlowExecutionStatus(refused ? Ending.REFUSED_CODE : OPEN);
  }

  private boolean hasErrors(int run) {
    return findings.counts(run).getOrDefault(Severity.ERROR, 0L) > 0;
  }
}
