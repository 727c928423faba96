package org.boardpaper.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class StoreVersionTest {
  @TempDir private Path home;

  private void open() {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(StoreConfiguration.class).run("--boardpaper.store=" + home)) {
      context.getBean(Runs.class).all();
    }
  }

  private void leave(String sql) throws SQLException {
    try (Connection store = DriverManager.getConnection("jdbc:h2:file:" + home + "/boardpaper");
        Statement statement = store.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aStoreOfANewerProgramIsLeftAlone() throws SQLException {
    open();
    leave(
        "insert into \"flyway_schema_history\" select 99, '42', 'tomorrow', \"type\", 'V42.sql',"
            + " \"checksum\", \"installed_by\", \"installed_on\", 1, true"
            + " from \"flyway_schema_history\" where \"version\" = '2'");
    assertThatThrownBy(this::open)
        .rootCause()
        .hasMessageMatching(
            "It was made by a newer Boardpaper: its tables are of version 42, and this program"
                + " knows them up to version \\d+\\. Use the newer program; this one changes"
                + " nothing there\\.");
  }

  /** As a process leaves it that is killed in the middle of the first migration. */
  private void leaveHalfMigrated() throws SQLException {
    leave("backup to '" + home + "/boardpaper.before.zip'");
    leave("create table run (number integer)");
  }

  @Test
  void aMigrationThatWasCutShortBeginsAgain() throws Exception {
    leaveHalfMigrated();
    assertThatThrownBy(this::open).rootCause().hasMessageContaining("no schema history table");
    new BeforeMigration(home).putBack();
    open();
    assertThat(home.resolve("boardpaper.before.zip")).doesNotExist();
  }

  @Test
  void aDatabaseThatIsOpenIsNotPutBack() throws Exception {
    leaveHalfMigrated();
    try (Connection store = DriverManager.getConnection("jdbc:h2:file:" + home + "/boardpaper");
        Statement statement = store.createStatement()) {
      new BeforeMigration(home).putBack();
      statement.execute("insert into run values (1)");
    }
    leave("select number from run");
    assertThat(home.resolve("boardpaper.before.zip")).exists();
  }
}
