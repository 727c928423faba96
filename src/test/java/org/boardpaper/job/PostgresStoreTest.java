package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.PartnershipLocks.Held;
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
          "board-paper.docx",
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
      assertThat(
              desk.explain("plan.outstanding.total", Optional.empty(), Optional.empty()).printed())
          .isEqualTo("27");
      assertThat(desk.runs()).hasSize(1);
    }
  }

  @Test
  void theScheduleIsDoneOnceThereToo() {
    DueOrder order = new DueOrder(sample.folder(), sample.papers(), Optional.empty());
    try (RunDesk desk = desk(FailsOnce.never())) {
      assertThat(desk.carryOutDue(order, LocalDate.of(2016, 4, 30), new Deaf()).endings())
          .containsExactly(Ending.DONE_WITH_WARNINGS);
      assertThat(desk.carryOutDue(order, LocalDate.of(2016, 4, 30), new Deaf()).endings())
          .isEmpty();
    }
  }

  @Test
  void twoRunsOfOnePartnershipExcludeOneAnotherAndSayWhoIsAtWork() {
    try (RunDesk first = desk(FailsOnce.never());
        RunDesk second = desk(FailsOnce.never());
        Held lock = first.hold("leicestershire-2016")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> second.order(sample.order(Order.Kind.CHECK)))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessageMatching(
              "Another Boardpaper is at work for leicestershire-2016 \\(.+ on .+ \\(process "
                  + ProcessHandle.current().pid()
                  + "\\), since \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d (GMT|BST)\\)\\."
                  + " Wait until it has finished\\.");
      assertThat(second.runs()).isEmpty();
    }
  }

  @Test
  void runsOfTwoPartnershipsGoSideBySide() {
    try (RunDesk first = desk(FailsOnce.never());
        RunDesk second = desk(FailsOnce.never());
        Held lock = first.hold("rutland-2016")) {
      assertThat(lock).isNotNull();
      assertThat(second.order(sample.order(Order.Kind.CHECK)).ending())
          .isEqualTo(Ending.DONE_WITH_WARNINGS);
    }
  }

  @Test
  void aLockThatIsGivenBackIsFree() {
    try (RunDesk first = desk(FailsOnce.never());
        RunDesk second = desk(FailsOnce.never())) {
      first.hold("leicestershire-2016").close();
      assertThat(second.order(sample.order(Order.Kind.CHECK)).ending())
          .isEqualTo(Ending.DONE_WITH_WARNINGS);
    }
  }

  @Test
  void oldRunsAreForgottenWithAllThatRefersToThem() throws SQLException {
    try (RunDesk desk = desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      leave("update run set asked = asked - interval '10' day");
      assertThat(desk.forget(desk.oldRuns(Optional.of(9)))).isEqualTo(new Pruned(1, 0));
      assertThat(desk.runs()).extracting(RunLine::number).containsExactly(2);
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsSaidInOneLine() {
    StorePlace nowhere =
        new StorePlace(sample.store(), Optional.of("jdbc:postgresql://localhost:1/x"), false);
    assertThatThrownBy(() -> RunDesk.open(nowhere, FailsOnce.never()))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageStartingWith(
            "The store jdbc:postgresql://localhost:1/x cannot be opened."
                + " The database does not answer or refuses the sign-in: ");
  }

  private void leave(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static final class Deaf implements DueWatch {
    @Override
    public void begins(Owed owed) {
      // nobody listens
    }

    @Override
    public void ended(Owed owed, RunReport report) {
      // nobody listens
    }

    @Override
    public void says(String line) {
      // nobody listens
    }
  }
}
