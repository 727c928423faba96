package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at seeded moments, goes on with the run, and compares with an undisturbed one.
 * {@code -Dboardpaper.kills=100} kills more often.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("boardpaper.kills", 6);
  private static final int STEPS = 10;
  private static final int LONGEST_DELAY_MILLIS = 600;
  private static final List<String> OUTPUTS =
      List.of(
          "board-paper.pdf",
          "board-paper.docx",
          "board-paper-tables.xlsx",
          "figures.json",
          "findings.csv",
          "findings.xlsx");

  @TempDir private Path home;

  @Test
  void aKilledRunEndsAsIfNothingHadHappened() throws Exception {
    SampleWorkspace calm = workspace("calm");
    try (Child child = Child.start(calm.command().toArray(String[]::new))) {
      assertThat(child.rest()).contains("Outstanding actions: 27");
    }
    for (int seed = 1; seed <= KILLS; seed++) {
      SampleWorkspace killed = workspace("killed-" + seed);
      killAndGoOn(killed, new Random(seed));
      assertThat(counts(killed)).as("seed " + seed).isEqualTo(counts(calm));
      for (String output : OUTPUTS) {
        assertThat(paper(killed).resolve(output))
            .as("seed " + seed)
            .hasSameBinaryContentAs(paper(calm).resolve(output));
      }
    }
  }

  private SampleWorkspace workspace(String name) throws IOException {
    return new SampleWorkspace(Files.createDirectory(home.resolve(name)));
  }

  private static void killAndGoOn(SampleWorkspace workspace, Random random) throws Exception {
    killAfterAWhile(random, workspace.command().toArray(String[]::new));
    String[] restart = {"restart", "1", "--store", workspace.store().toString()};
    if (random.nextBoolean()) {
      killAfterAWhile(random, restart);
    }
    try (Child child = Child.start(restart)) {
      assertThat(child.rest()).containsAnyOf("Outstanding actions: 27", "came to its end");
    }
  }

  private static void killAfterAWhile(Random random, String... arguments) throws Exception {
    try (Child child = Child.start(arguments)) {
      child.awaitLines(1 + random.nextInt(STEPS));
      Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
      child.kill();
    }
  }

  private static Path paper(SampleWorkspace workspace) {
    return workspace.papers().resolve("leicestershire-2016").resolve("2016-06-08");
  }

  private static Map<String, Long> counts(SampleWorkspace workspace) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    String url = "jdbc:h2:file:" + workspace.store().resolve("boardpaper") + ";IFEXISTS=TRUE";
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      for (String table :
          List.of("finding", "reported_action", "plan_tally", "ledger_total", "review", "figure")) {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
          count.next();
          counts.put(table, count.getLong(1));
        }
      }
    }
    return counts;
  }
}
