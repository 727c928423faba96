package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.round.Chase;
import org.boardpaper.round.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarterly round with a real PostgreSQL as its store, and the same round in a folder. */
class PostgresRoundTest {
  private static Postgres postgres;

  @TempDir private Path home;

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

  private static void answer(RoundOfSample round) throws IOException {
    try (ReturnedForm form = round.form("leicestershire-police")) {
      form.answer(1, "Status now", "Completed")
          .answer(1, "Date completed", LocalDate.of(2016, 6, 20))
          .answer(2, "New date asked for", LocalDate.of(2016, 12, 31))
          .answer(2, "Reason for the new date", "The sergeant has moved on.")
          .sign("Public protection lead")
          .save(round.returned("police.xlsx"));
    }
  }

  /** Forms, a return, a request and its decision; then what was collated last. */
  private static Path live(RoundOfSample round) throws IOException {
    round.sendForms();
    answer(round);
    round.collate();
    RoundDesk desk = round.desk().round();
    Path folder = round.sample().folder();
    String action = desk.extensions(folder).get(0).action().printed();
    desk.decide(folder, new RoundDesk.Ruling(action, true, Optional.empty(), "Agreed."));
    RunReport report = round.collate();
    assertThat(report.headlines())
        .contains("Agencies: answered: 1", "Agencies: silent: 15", "Cells changed in the plan: 3");
    return report.place();
  }

  @Test
  void aRoundGivesTheSameThereByteForByte() throws Exception {
    StorePlace there =
        new StorePlace(home.resolve("archive"), Optional.of(postgres.newDatabase()), false);
    try (RoundOfSample inFolder = new RoundOfSample(Files.createDirectory(home.resolve("a")));
        RoundOfSample inDatabase =
            new RoundOfSample(Files.createDirectory(home.resolve("b")), there)) {
      Path expected = live(inFolder);
      Path found = live(inDatabase);
      for (String name :
          List.of("collation-report.pdf", "collation-report.xlsx", "master-action-plan.xlsx")) {
        assertThat(found.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
      }
      assertThat(inDatabase.desk().round().chases(inDatabase.sample().folder()))
          .hasSize(16)
          .extracting(Chase.Entry::reply)
          .containsOnlyOnce(Reply.ANSWERED);
    }
  }
}
