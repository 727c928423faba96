package org.boardpaper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.round.Chase.Entry;
import org.boardpaper.round.Chase.Step;
import org.junit.jupiter.api.Test;

class ChaseTest {
  private static Entry round(String quarter, String due, Reply reply) {
    LocalDate day = LocalDate.parse(due);
    return new Entry(quarter, "Westshire Police", day.minusDays(30), day, Optional.empty(), reply);
  }

  private static Step step(List<Entry> rounds, String today) {
    return Chase.step(rounds, Optional.empty(), LocalDate.parse(today));
  }

  @Test
  void whoIsSilentAfterTheDueDateIsReminded() {
    List<Entry> rounds = List.of(round("2016-Q1", "2016-07-14", Reply.SILENT));
    assertThat(step(rounds, "2016-07-14")).isEqualTo(Step.NONE);
    assertThat(step(rounds, "2016-07-15")).isEqualTo(Step.REMIND);
    assertThat(step(rounds, "2016-08-30")).isEqualTo(Step.REMIND);
  }

  @Test
  void whoWasRemindedIsLeftInPeaceForAWeek() {
    List<Entry> rounds = List.of(round("2016-Q1", "2016-07-14", Reply.SILENT));
    Optional<LocalDate> reminded = Optional.of(LocalDate.of(2016, 7, 15));
    assertThat(Chase.step(rounds, reminded, LocalDate.of(2016, 7, 21))).isEqualTo(Step.NONE);
    assertThat(Chase.step(rounds, reminded, LocalDate.of(2016, 7, 22))).isEqualTo(Step.REMIND);
  }

  @Test
  void whoIsSilentTwiceOnEndIsNamedToTheBoard() {
    List<Entry> rounds =
        List.of(
            round("2016-Q1", "2016-07-14", Reply.SILENT),
            round("2016-Q2", "2016-10-14", Reply.UNSIGNED));
    assertThat(step(rounds, "2016-10-15")).isEqualTo(Step.ESCALATE);
    assertThat(step(rounds, "2016-10-14")).isEqualTo(Step.NONE);
  }

  @Test
  void whoHasAnsweredIsNotChased() {
    List<Entry> rounds =
        List.of(
            round("2016-Q1", "2016-07-14", Reply.SILENT),
            round("2016-Q2", "2016-10-14", Reply.NOTHING_TO_REPORT));
    assertThat(step(rounds, "2016-12-01")).isEqualTo(Step.NONE);
    assertThat(step(List.of(), "2016-12-01")).isEqualTo(Step.NONE);
  }
}
