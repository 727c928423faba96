package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.job.Postgres;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a PostgreSQL database. */
class PostgresProcessesTest {
  private static final int STEPS_BEFORE_THE_KILL = 3;

  private static Postgres postgres;

  @TempDir private Path home;

  @BeforeAll
  static void startTheServer() {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stopTheServer() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  private static Child start(SampleWorkspace sample, String url, String... command)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(
        List.of(
            "--store", url,
            "--archive", sample.store().toString(),
            "--papers", sample.papers().toString()));
    return Child.start(Postgres.signIn(), arguments.toArray(String[]::new));
  }

  @Test
  void oneWaitsForTheOtherAndAKilledOneLeavesNoLock() throws Exception {
    SampleWorkspace sample = new SampleWorkspace(Files.createDirectory(home.resolve("sample")));
    String url = postgres.newDatabase();
    String folder = sample.folder().toString();
    try (Child first = start(sample, url, "board-paper", folder)) {
      first.awaitLines(1);
      first.pause();
      try (Child second = start(sample, url, "board-paper", folder)) {
        assertThat(second.rest())
            .startsWith("Another Boardpaper is at work for leicestershire-2016 (");
        assertThat(second.exitCode()).isEqualTo(1);
      }
      first.goOn();
      first.awaitLines(STEPS_BEFORE_THE_KILL);
      first.kill();
    }
    try (Child restarted = start(sample, url, "restart", "1")) {
      assertThat(restarted.rest()).contains("Outstanding actions: 27", "Run 1 is done: ");
      assertThat(restarted.exitCode()).isEqualTo(4);
    }
  }

  @Test
  void aPasswordOnTheCommandLineIsRefused() throws Exception {
    SampleWorkspace sample = new SampleWorkspace(Files.createDirectory(home.resolve("refused")));
    String url = postgres.newDatabase() + "?user=postgres&password=postgres";
    try (Child child = start(sample, url, "runs")) {
      assertThat(child.rest())
          .startsWith("Others can read what stands on a command line.")
          .doesNotContain("password=");
      assertThat(child.exitCode()).isEqualTo(2);
    }
  }
}
