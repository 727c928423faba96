package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process leaves behind that was killed at an unlucky moment. */
class RecoveryTest {
  @TempDir private Path home;
  private SampleWorkspace sample;

  @BeforeEach
  void leaveAFailedCheck() throws IOException {
    sample = new SampleWorkspace(home);
    try (RunDesk desk = sample.desk(new FailsOnce(Phase.READ_LEDGER))) {
      assertThat(desk.order(sample.order(Order.Kind.CHECK)).ending()).isEqualTo(Ending.FAILED);
    }
  }

  private void leave(String... statements) throws SQLException {
    String url = "jdbc:h2:file:" + sample.store().resolve("boardpaper");
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Ending restart() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      return desk.restart(1).ending();
    }
  }

  @Test
  void anInstanceWithoutExecutionDoesNotBlockItsRun() throws SQLException {
    leave(
        "delete from batch_step_execution_context",
        "delete from batch_step_execution",
        "delete from batch_job_execution_context",
        "delete from batch_job_execution_params",
        "delete from batch_job_execution");
    assertThat(restart()).isEqualTo(Ending.DONE_WITH_WARNINGS);
  }

  @Test
  void aRunThatWasKilledBeforeItsInstanceCanBeStarted() throws SQLException {
    leave(
        "delete from batch_step_execution_context",
        "delete from batch_step_execution",
        "delete from batch_job_execution_context",
        "delete from batch_job_execution_params",
        "delete from batch_job_execution",
        "delete from batch_job_instance");
    assertThat(restart()).isEqualTo(Ending.DONE_WITH_WARNINGS);
  }

  @Test
  void anExecutionThatNeverEndedIsInterruptedAndGoesOn() throws SQLException {
    leave(
        "update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null",
        "update batch_step_execution set status = 'STARTED', end_time = null"
            + " where step_name = 'readLedger'");
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      assertThat(desk.runs().get(0).ending()).isEqualTo(Ending.INTERRUPTED);
    }
    assertThat(restart()).isEqualTo(Ending.DONE_WITH_WARNINGS);
  }

  @Test
  void wordingThatWasLeftLaidOutIsLaidOutAnew() throws IOException {
    Path left = sample.store().resolve("work/wording-1/narrative/01-background.md");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "half a file");
    assertThat(restart()).isEqualTo(Ending.DONE_WITH_WARNINGS);
  }

  @Test
  void aCommitOfUnknownOutcomeDoesNotBlockItsRun() throws SQLException {
    leave(
        "update batch_job_execution set status = 'UNKNOWN'",
        "update batch_step_execution set status = 'UNKNOWN' where step_name = 'readLedger'");
    assertThat(restart()).isEqualTo(Ending.DONE_WITH_WARNINGS);
  }
}
