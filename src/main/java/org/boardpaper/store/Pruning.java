package org.boardpaper.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes all that the store knows of a run. */
public final class Pruning {
  private static final String EXECUTIONS =
      """
      (select job_execution_id from batch_job_execution_params
       where parameter_name = 'run' and parameter_value = ?)
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Pruning(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Deletes a run and everything that refers to it: all or nothing. */
  public void delete(int run) {
    transaction.executeWithoutResult(
        status -> {
          batch(Integer.toString(run));
          jdbc.update("update run set follows = null where follows = ?", run);
          for (String table : referring()) {
            jdbc.update("delete from " + table + " where run = ?", run);
          }
          jdbc.update("delete from run where number = ?", run);
        });
  }

  private void batch(String run) {
    List<Long> instances =
        jdbc.queryForList(
            "select distinct job_instance_id from batch_job_execution where job_execution_id in "
                + EXECUTIONS,
            Long.class,
            run);
    jdbc.update(
        "delete from batch_step_execution_context where step_execution_id in"
            + " (select step_execution_id from batch_step_execution where job_execution_id in "
            + EXECUTIONS
            + ")",
        run);
    jdbc.update("delete from batch_step_execution where job_execution_id in " + EXECUTIONS, run);
    jdbc.update(
        "delete from batch_job_execution_context where job_execution_id in " + EXECUTIONS, run);
    for (long instance : instances) {
      jdbc.update(
          "delete from batch_job_execution_params where job_execution_id in"
              + " (select job_execution_id from batch_job_execution where job_instance_id = ?)",
          instance);
      jdbc.update("delete from batch_job_execution where job_instance_id = ?", instance);
      jdbc.update("delete from batch_job_instance where job_instance_id = ?", instance);
    }
  }

  /** The database itself says which tables refer to runs, so that none but {@code run} is missed. */
  private Set<String> referring() {
    Set<String> tables = jdbc.execute((ConnectionCallback<Set<String>>) Pruning::referring);
    return tables == null ? new TreeSet<>() : tables;
  }

  private static Set<String> referring(Connection connection) throws SQLException {
    boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
    Set<String> tables = new TreeSet<>();
    try (ResultSet keys =
        connection
            .getMetaData()
            .getExportedKeys(
                connection.getCatalog(), connection.getSchema(), upper ? "RUN" : "run")) {
      while (keys.next()) {
        String table = keys.getString("FKTABLE_NAME");
        if (!table.equalsIgnoreCase("run")) {
          tables.add(table);
        }
      }
    }
    return tables;
  }
}
