package org.boardpaper.job;

import org.boardpaper.store.Runs;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds every step, so that none goes without its transaction manager and its watch. */
final class Steps {
  private static final int CHUNK = 1000;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final StepWatch watch;
  private final Runs runs;

  Steps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      StepWatch watch,
      Runs runs) {
    this.repository = repository;
    this.transactions = transactions;
    this.watch = watch;
    this.runs = runs;
  }

  /**
   * A step that reads a source row by row and writes what becomes of the rows a thousand at a time.
   * There is no skipping: a bad row is an outcome like any other.
   */
  <T> Step chunks(Phase phase, SourceLines<T> reader, OutcomeWriter<T> writer) {
    return new StepBuilder(phase.step(), repository)
        .<SourceLine<T>, SourceLine<T>>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(reader)
        .writer(writer)
        .listener(watch.forRows())
        .listener(watch)
        .build();
  }

  /** A step that is done in one go. */
  Step task(Phase phase, RunTask task) {
    return new StepBuilder(phase.step(), repository)
        .tasklet(
            (contribution, context) -> {
              task.perform(runs.get(run(contribution.getStepExecution())));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(watch)
        .build();
  }

  /** The number of the run that a step works for. */
  static int run(StepExecution step) {
    Long run = step.getJobParameters().getLong(RunDesk.RUN);
    if (run == null) {
      throw new IllegalStateException("a step needs a run: " + step.getStepName());
    }
    return run.intValue();
  }
}
