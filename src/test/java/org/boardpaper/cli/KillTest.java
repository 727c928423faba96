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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the program at seeded moments, goes on, and compares with an undisturbed one. {@code
 * -Dboardpaper.kills=50} kills more often, spread over the commands.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("boardpaper.kills", 6);
  private static final int LONGEST_DELAY_MILLIS = 600;

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource
  void whatWasKilledEndsAsIfNothingHadHappened(KilledCommand command) throws Exception {
    SampleWorkspace calm = workspace("calm");
    try (Child child = Child.start(command.start(calm))) {
      assertThat(child.rest()).contains("Outstanding actions: 27");
    }
    int commands = KilledCommand.values().length;
    for (int seed = 1; seed <= (KILLS + commands - 1) / commands; seed++) {
      SampleWorkspace killed = workspace("killed-" + seed);
      killAndGoOn(command, killed, new Random(seed));
      assertThat(counts(killed)).as("seed " + seed).isEqualTo(counts(calm));
      for (int n = 0; n < command.outputs(calm).size(); n++) {
        assertThat(command.outputs(killed).get(n))
            .as("seed " + seed)
            .hasSameBinaryContentAs(command.outputs(calm).get(n));
      }
    }
  }

  private SampleWorkspace workspace(String name) throws IOException {
    return new SampleWorkspace(Files.createDirectory(home.resolve(name)));
  }

  private static void killAndGoOn(KilledCommand command, SampleWorkspace workspace, Random random)
      throws Exception {
    killAfterAWhile(command, random, command.start(workspace));
    if (random.nextBoolean()) {
      killAfterAWhile(command, random, command.goOn(workspace));
    }
    try (Child child = Child.start(command.goOn(workspace))) {
      assertThat(child.rest())
          .containsAnyOf("Outstanding actions: 27", "came to its end", "is due", "is done");
    }
  }

  private static void killAfterAWhile(KilledCommand command, Random random, String... arguments)
      throws Exception {
    try (Child child = Child.start(arguments)) {
      child.awaitLines(1 + random.nextInt(command.lines()));
      Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
      child.kill();
    }
  }

  private static Map<String, Long> counts(SampleWorkspace workspace) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    String url = "jdbc:h2:file:" + workspace.store().resolve("boardpaper") + ";IFEXISTS=TRUE";
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      for (String table :
          List.of(
              "run",
              "finding",
              "reported_action",
              "plan_tally",
              "ledger_total",
              "review",
              "figure")) {
        try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
          count.next();
          counts.put(table, count.getLong(1));
        }
      }
    }
    return counts;
  }
}
