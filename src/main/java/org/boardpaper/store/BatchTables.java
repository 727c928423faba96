package org.boardpaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Spring Batch keeps of the runs, beyond what its own repository offers. */
public final class BatchTables {
  private final JdbcClient jdbc;

  BatchTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Deletes instances that never began: a process killed between making an instance and its first
   * execution leaves one, and Spring Batch would refuse its parameters for ever.
   *
   * @return how many there were
   */
  public int deleteOrphanInstances() {
    return jdbc.sql(
            """
            delete from batch_job_instance where job_instance_id not in
              (select job_instance_id from batch_job_execution)
            """)
        .update();
  }

  /** The last execution of a run; none where it was interrupted before its first. */
  public Optional<Execution> lastExecution(int run) {
    return jdbc
        .sql(
            """
            select e.job_execution_id, e.status, e.exit_code, e.start_time, e.end_time
            from batch_job_execution e join batch_job_execution_params p
              on p.job_execution_id = e.job_execution_id
            where p.parameter_name = 'run' and p.parameter_value = :run
            order by e.job_execution_id desc
            """)
        .param("run", Integer.toString(run))
        .query((row, n) -> execution(row))
        .list()
        .stream()
        .findFirst();
  }

  /** Numbers of the executions that have no end: at the start of a process they were killed. */
  public List<Long> unfinishedExecutions() {
    return jdbc.sql(
            """
            select job_execution_id from batch_job_execution
            where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
            order by job_execution_id
            """)
        .query(Long.class)
        .list();
  }

  private static Execution execution(ResultSet row) throws SQLException {
    return new Execution(
        row.getLong("job_execution_id"),
        row.getString("status"),
        row.getString("exit_code"),
        Optional.ofNullable(row.getObject("start_time", LocalDateTime.class)),
        Optional.ofNullable(row.getObject("end_time", LocalDateTime.class)));
  }

  /**
   * One execution of a run: a run that is started again has several.
   *
   * @param id Spring Batch's number
   * @param status Spring Batch's status
   * @param exitCode Spring Batch's exit code
   * @param started when, in the machine's time zone
   * @param ended when; absent where it runs or was killed
   */
  public record Execution(
      long id,
      String status,
      String exitCode,
      Optional<LocalDateTime> started,
      Optional<LocalDateTime> ended) {}
}
