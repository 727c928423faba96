package org.boardpaper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is named to the board of 8 June 2017. */
class SilenceTest {
  private static final LocalDate MEETING = LocalDate.of(2017, 6, 8);

  private static Chase.Entry entry(String quarter, String due, Reply reply, String answered) {
    LocalDate day = LocalDate.parse(due);
    Optional<LocalDate> came =
        Optional.of(answered).filter(a -> !a.isEmpty()).map(LocalDate::parse);
    return new Chase.Entry(quarter, "Probation", day.minusDays(14), day, came, reply);
  }

  private static final Chase.Entry AUTUMN = entry("2016-Q3", "2017-01-14", Reply.SILENT, "");
  private static final Chase.Entry WINTER =
      entry("2016-Q4", "2017-04-14", Reply.UNSIGNED, "2017-04-20");

  private static List<Silence> named(Chase.Entry... rounds) {
    return Silence.named(List.of(rounds), MEETING, MEETING);
  }

  @Test
  void silentTwiceIsNamedWithItsQuarters() {
    assertThat(named(WINTER, AUTUMN))
        .containsExactly(new Silence("Probation", List.of("2016-Q3", "2016-Q4")));
  }

  @Test
  void silentOnceIsNotNamed() {
    assertThat(named(WINTER, entry("2016-Q3", "2017-01-14", Reply.NOTHING_TO_REPORT, "2017-01-10")))
        .isEmpty();
  }

  @Test
  void anAnswerAfterTwoSilentRoundsEndsTheSilence() {
    Chase.Entry spring = entry("2017-Q1", "2017-06-07", Reply.ANSWERED, "2017-06-07");
    assertThat(named(AUTUMN, WINTER, spring)).isEmpty();
  }

  @Test
  void aRoundWhoseAnswersAreStillAwaitedDoesNotCount() {
    Chase.Entry spring = entry("2017-Q1", "2017-07-14", Reply.SILENT, "");
    assertThat(named(WINTER, spring)).isEmpty();
  }

  @Test
  void anAnswerThatCameAfterTheDayOfKnowledgeWasNotThere() {
    Chase.Entry late = entry("2016-Q4", "2017-04-14", Reply.ANSWERED, "2017-06-20");
    assertThat(named(AUTUMN, late)).hasSize(1);
  }
}
