package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the program at seeded moments, goes on, and compares with an undisturbed one. {@code
 * -Dboardpaper.kills=50} kills more often: half of them while the paper is made, half while returns
 * are collated, and a few more at other commands.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("boardpaper.kills", 6);
  private static final int KILLS_OF_A_LIFE = 5;
  private static final int MOST_LIVES = 100;

  private static SharedClasses classes;

  @TempDir private Path home;

  @BeforeAll
  static void shareClasses(@TempDir Path shared) throws IOException, InterruptedException {
    Path place = Files.createDirectory(shared.resolve("once"));
    classes = SharedClasses.make(shared, new SampleWorkspace(place).command());
  }

  @ParameterizedTest
  @EnumSource
  void whatWasKilledEndsAsIfNothingHadHappened(KilledCommand command) throws Exception {
    KilledLife life = new KilledLife(classes, command, home);
    life.undisturbed();
    List<String> calm = Remains.of(life.workspace());
    int left = command.kills(KILLS);
    for (int seed = 1; left > 0 && seed < MOST_LIVES; seed++) {
      left -= life.killed(new Random(seed), Math.min(left, KILLS_OF_A_LIFE));
      assertThat(life.lastWords())
          .as("seed " + seed)
          .containsAnyOf(" is done: ", "came to its end", "Nothing is due");
      assertThat(Remains.of(life.workspace()))
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(calm);
    }
    assertThat(left).as("kills that did not find it at work").isZero();
  }
}
