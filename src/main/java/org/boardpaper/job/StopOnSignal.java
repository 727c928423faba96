package org.boardpaper.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Ends a run in good order when the process is told to end: the step in hand finishes its chunk,
 * the run is noted as stopped and can be started again. The store is closed only after that.
 */
class StopOnSignal implements SmartLifecycle, JobExecutionListener {
  private static final long PAUSE_MILLIS = 20;
  private static final int LONGEST_WAIT = 3000;

  private final Set<JobExecution> running = ConcurrentHashMap.newKeySet();

  @Override
  public void beforeJob(JobExecution execution) {
    running.add(execution);
  }

  /** Says that a run has ended and is written down. */
  void ended() {
    running.clear();
  }

  @Override
  public void start() {
    // runs are started at the desk
  }

  @Override
  public void stop() {
    for (int wait = 0; isRunning() && wait < LONGEST_WAIT; wait++) {
      for (JobExecution execution : running) {
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
      }
      pause();
    }
  }

  @Override
  public boolean isRunning() {
    return !running.isEmpty();
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
