package org.boardpaper.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Ends a run in good order when the process is told to end: the step in hand finishes its chunk,
 * the run is noted as stopped and can be started again. The store is closed only after that, and
 * after what became of the run was read and told.
 */
class StopOnSignal implements SmartLifecycle, JobExecutionListener {
  private static final long PAUSE_MILLIS = 20;
  private static final int LONGEST_WAIT = 3000;

  private final Set<JobExecution> running = ConcurrentHashMap.newKeySet();
  private volatile boolean busy;
  private volatile boolean stopping;

  /** Says that work with the store begins. */
  void begun() {
    busy = true;
  }

  /** Says that nobody works with the store any more. */
  void ended() {
    running.clear();
    busy = false;
  }

  @Override
  public void beforeJob(JobExecution execution) {
    running.add(execution);
  }

  @Override
  public void start() {
    // runs are started at the desk
  }

  /** Whether the process was told to end: nothing new is to be begun. */
  boolean isStopping() {
    return stopping;
  }

  @Override
  public void stop() {
    stopping = true;
    for (int wait = 0; isRunning() && wait < LONGEST_WAIT; wait++) {
      for (JobExecution execution : running) {
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
      }
      pause();
    }
  }

  @Override
  public boolean isRunning() {
    return busy;
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
