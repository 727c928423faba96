package org.boardpaper.job;

import org.boardpaper.store.BatchTables;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Puts the job repository right after a process was killed, so that every run which is not complete
 * can be started again. To be done before anything is started, by the one process that has the
 * store open: opening it is the lock.
 *
 * <p>There are no positions to be repaired: no step keeps any.
 */
final class Recovery {
  private final BatchTables tables;
  private final JobRepository repository;
  private final JobOperator operator;

  Recovery(BatchTables tables, JobRepository repository, JobOperator operator) {
    this.tables = tables;
    this.repository = repository;
    this.operator = operator;
  }

  void recover() {
    tables.deleteOrphanInstances();
    tables.settleUnknown();
    for (long id : tables.unfinishedExecutions()) {
      JobExecution killed = repository.getJobExecution(id);
      if (killed != null) {
        operator.recover(killed);
      }
    }
  }
}
