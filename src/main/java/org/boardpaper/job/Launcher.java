package org.boardpaper.job;

import java.util.List;
import org.boardpaper.store.Run;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;

/** Hands runs to Spring Batch, after whatever a killed process left has been put right. */
final class Launcher {
  private final JobOperator operator;
  private final List<Job> jobs;
  private final Recovery recovery;

  Launcher(JobOperator operator, List<Job> jobs, Recovery recovery) {
    this.operator = operator;
    this.jobs = jobs;
    this.recovery = recovery;
  }

  /** Makes every run of a partnership that a killed process left startable again. */
  void recover(String partnership) {
    recovery.recover(partnership);
  }

  /**
   * Starts a run or goes on with it: the parameters are the same, so Spring Batch goes on after the
   * last completed step.
   *
   * @return what went wrong, nothing where nothing did
   */
  List<Throwable> launch(Run run) {
    try {
      recovery.forgetStart(run.instruction().job(), parameters(run));
      JobExecution execution = operator.start(job(run), parameters(run));
      return execution.getAllFailureExceptions();
    } catch (JobExecutionException refused) {
      throw new IllegalStateException("run " + run.number() + " cannot be started", refused);
    }
  }

  private Job job(Run run) {
    String name = run.instruction().job();
    return jobs.stream()
        .filter(job -> job.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no job " + name));
  }

  private static JobParameters parameters(Run run) {
    return new JobParametersBuilder()
        .addLong(RunDesk.RUN, (long) run.number())
        .addString("partnership", run.instruction().partnership())
        .addString("workspace", run.instruction().workspace().toString())
        .addLocalDate("meeting", run.instruction().meeting())
        .toJobParameters();
  }
}
