package org.boardpaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
   * Deletes an instance that never began: a process killed between making an instance and its first
   * execution leaves one, and Spring Batch would refuse its parameters for ever.
   *
   * @param job name of the job
   * @param key what Spring Batch makes of the parameters
   */
  public void deleteOrphanInstance(String job, String key) {
    jdbc.sql(
            """
            delete from batch_job_instance where job_name = ? and job_key = ? and job_instance_id
              not in (select job_instance_id from batch_job_execution)
            """)
        .params(job, key)
        .update();
  }

  /**
   * Calls failed what Spring Batch calls unknown (a commit whose outcome it could not learn) and
   * would never start again. Every step here first forgets what it did before, so it may run again
   * in any case.
   *
   * @param partnership whose runs: those of others may be at work in this moment
   */
  public void settleUnknown(String partnership) {
    for (String table : List.of("batch_step_execution", "batch_job_execution")) {
      jdbc.sql(
              """
              update %s set status = 'FAILED' where status = 'UNKNOWN' and job_execution_id in
                (select job_execution_id from batch_job_execution_params
                 where parameter_name = 'partnership' and parameter_value = ?)
              """
                  .formatted(table))
          .param(partnership)
          .update();
    }
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

  /**
   * Numbers of the executions of a partnership that have no end: for whoever holds its lock, they
   * were killed.
   */
  public List<Long> unfinishedExecutions(String partnership) {
    return jdbc.sql(
            """
            select e.job_execution_id from batch_job_execution e
              join batch_job_execution_params p on p.job_execution_id = e.job_execution_id
            where e.status in ('STARTING', 'STARTED', 'STOPPING')
              and p.parameter_name = 'partnership' and p.parameter_value = ?
            order by e.job_execution_id
            """)
        .param(partnership)
        .query(Long.class)
        .list();
  }

  /** How long each step of a run took, as far as it was completed, in order. */
  public List<StepTime> steps(int run) {
    return jdbc.sql(
            """
            select s.step_name, s.start_time, s.end_time
            from batch_step_execution s join batch_job_execution_params p
              on p.job_execution_id = s.job_execution_id
            where p.parameter_name = 'run' and p.parameter_value = :run and s.status = 'COMPLETED'
            order by s.step_execution_id
            """)
        .param("run", Integer.toString(run))
        .query((row, n) -> new StepTime(row.getString("step_name"), took(row)))
        .list();
  }

  private static Duration took(ResultSet row) throws SQLException {
    return Duration.between(
        row.getObject("start_time", LocalDateTime.class),
        row.getObject("end_time", LocalDateTime.class));
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
   * How long a step took.
   *
   * @param name name of the step
   * @param took from its start to its end
   */
  public record StepTime(String name, Duration took) {}

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
