package org.boardpaper.job;

import java.time.Clock;
import java.util.Optional;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Origin;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunOrigins;
import org.boardpaper.store.Runs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a new run its number, and notes who asked for it: both or neither. */
final class Enrolment {
  private static final int MOST_TRIES = 100;

  private final Runs runs;
  private final RunOrigins origins;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Enrolment(Runs runs, RunOrigins origins, PlatformTransactionManager transactions, Clock clock) {
    this.runs = runs;
    this.origins = origins;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** In a database, processes for other partnerships take numbers at the same time. */
  Run enrol(Instruction instruction, Origin origin) {
    for (int attempt = 1; attempt < MOST_TRIES; attempt++) {
      try {
        return enrolOnce(instruction, origin);
      } catch (DuplicateKeyException takenMeanwhile) {
        // the next number is free
      }
    }
    return enrolOnce(instruction, origin);
  }

  private Run enrolOnce(Instruction instruction, Origin origin) {
    Run enrolled =
        transaction.execute(
            status -> {
              Run run = runs.allocate(instruction, clock.instant());
              origins.note(run.number(), origin);
              return run;
            });
    return Optional.ofNullable(enrolled).orElseThrow();
  }
}
