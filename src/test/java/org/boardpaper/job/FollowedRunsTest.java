package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper may follow one whose run has become old. */
class FollowedRunsTest {
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 8);
  private static final LocalDate SEPTEMBER = LocalDate.of(2016, 9, 7);

  @TempDir private Path home;
  private SampleWorkspace sample;

  @BeforeEach
  void layOut() throws IOException {
    sample = new SampleWorkspace(home);
  }

  @Test
  void aRunThatAKeptOneFollowsIsKept() throws Exception {
    make(JUNE, SEPTEMBER, JUNE);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      assertThat(desk.oldRuns(Optional.of(9))).isEmpty();
    }
  }

  @Test
  void runsOfWhichOneFollowsTheOtherAreForgottenTogether() throws Exception {
    make(JUNE, SEPTEMBER, JUNE, SEPTEMBER);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      List<RunLine> old = desk.oldRuns(Optional.of(9));
      assertThat(old).extracting(RunLine::number).containsExactly(1, 2);
      assertThat(desk.forget(old).runs()).isEqualTo(2);
      assertThat(desk.runs()).extracting(RunLine::number).containsExactly(3, 4);
    }
  }

  /** One that has come to be followed since the list was made. */
  @Test
  void aRunThatIsStillFollowedIsNotForgotten() throws Exception {
    make(JUNE, SEPTEMBER, JUNE);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      List<RunLine> first = desk.runs().subList(0, 1);
      assertThat(desk.forget(first)).isEqualTo(new Pruned(0, 0));
      assertThat(desk.runs()).hasSize(3);
    }
  }

  /** Makes papers, ten days ago. */
  private void make(LocalDate... meetings) throws SQLException {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      for (LocalDate meeting : meetings) {
        desk.order(
            new Order(
                Order.Kind.BOARD_PAPER,
                sample.folder(),
                Optional.of(meeting),
                Optional.empty(),
                sample.papers(),
                Optional.empty()));
      }
    }
    String url = "jdbc:h2:file:" + sample.store().resolve("boardpaper");
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      statement.execute("update run set asked = asked - interval '10' day");
    }
  }
}
