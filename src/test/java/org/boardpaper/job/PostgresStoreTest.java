package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in a real PostgreSQL does what the store in a folder does. */
class PostgresStoreTest {
  private static final List<String> OUTPUTS =
      List.of(
          "board-paper.pdf",
          "board-paper-tables.xlsx",
          "figures.json",
          "findings.csv",
          "findings.xlsx");

  private static Postgres postgres;

  @TempDir private Path home;
  private SampleWorkspace sample;
  private String url;

  @BeforeAll
  static void startTheServer() {
    postgres = Postgres.start();
    System.setProperty(StorePlace.USER, "postgres");
    System.setProperty(StorePlace.PASSWORD, "postgres");
  }

  @AfterAll
  static void stopTheServer() throws IOException {
    System.clearProperty(StorePlace.USER);
    System.clearProperty(StorePlace.PASSWORD);
    if (postgres != null) {
      postgres.close();
    }
  }

  @BeforeEach
  void makeADatabase() throws IOException, SQLException {
    sample = new SampleWorkspace(Files.createDirectory(home.resolve("postgres")));
    url = postgres.newDatabase();
  }

  private RunDesk desk(Progress progress) {
    return RunDesk.open(new StorePlace(sample.store(), Optional.of(url), false), progress);
  }

  @Test
  void thePaperIsTheSameByteForByte() throws IOException {
    SampleWorkspace inFolder = new SampleWorkspace(Files.createDirectory(home.resolve("folder")));
    try (RunDesk desk = inFolder.desk(FailsOnce.never())) {
      desk.order(inFolder.order(Order.Kind.BOARD_PAPER));
    }
    try (RunDesk desk = desk(FailsOnce.never())) {
      assertThat(desk.order(sample.order(Order.Kind.BOARD_PAPER)).ending())
          .isEqualTo(Ending.DONE_WITH_WARNINGS);
    }
    for (String output : OUTPUTS) {
      assertThat(sample.paper().resolve(output))
          .hasSameBinaryContentAs(inFolder.paper().resolve(output));
    }
  }

  @Test
  void aRunThatFailedGoesOn() throws IOException {
    try (RunDesk desk = desk(new FailsOnce(Phase.READ_LEDGER))) {
      assertThat(desk.order(sample.order(Order.Kind.BOARD_PAPER)).ending())
          .isEqualTo(Ending.FAILED);
    }
    try (RunDesk desk = desk(FailsOnce.never())) {
      assertThat(desk.restart(1).ending()).isEqualTo(Ending.DONE_WITH_WARNINGS);
      assertThat(desk.explain("plan.outstanding.total", Optional.empty(), Optional.empty()).printed())
          .isEqualTo("27");
      assertThat(desk.runs()).hasSize(1);
    }
  }
}
