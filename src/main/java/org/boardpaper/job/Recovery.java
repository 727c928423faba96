package org.boardpaper.job;

import org.boardpaper.store.BatchTables;
import org.springframework.batch.core.job.DefaultJobKeyGenerator;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Puts the job repository right after a process was killed, so that every run of a partnership
 * which is not complete can be started again. To be done before anything is started, by the one
 * process that holds the partnership's lock.
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

  void recover(String partnership) {
    tables.settleUnknown(partnership);
    for (long id : tables.unfinishedExecutions(partnership)) {
      JobExecution killed = repository.getJobExecution(id);
      if (killed != null) {
        operator.recover(killed);
      }
    }
  }

  /** Forgets that a run was about to start, where it never did. */
  void forgetStart(String job, JobParameters parameters) {
    tables.deleteOrphanInstance(job, new DefaultJobKeyGenerator().generateKey(parameters));
  }
}
