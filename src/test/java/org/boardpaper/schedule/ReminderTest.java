package org.boardpaper.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReminderTest {
  private static final LocalDate DUE = LocalDate.of(2016, 7, 21);
  private static final Chase CHASE = new Chase(21, List.of(7), List.of(1, 14));
  private static final Awaited SILENT =
      new Awaited("2016-Q1", DUE, "Swanswell", "lead@example.org", false, "");
  private static final Awaited ANSWERED =
      new Awaited("2016-Q1", DUE, "Police", "police@example.org", true, "");

  private static List<String> steps(String day, String... sent) {
    Set<String> before = Set.of(sent);
    return Reminder.owed(
            List.of(SILENT, ANSWERED),
            CHASE,
            LocalDate.parse(day),
            reminder -> before.contains(reminder.step()))
        .stream()
        .map(reminder -> reminder.awaited().agency() + " " + reminder.step())
        .toList();
  }

  @Test
  void nobodyIsRemindedTooEarly() {
    assertThat(steps("2016-07-13")).isEmpty();
  }

  @Test
  void onlyTheSilentAreReminded() {
    assertThat(steps("2016-07-14")).containsExactly("Swanswell before-7");
    assertThat(steps("2016-07-22")).containsExactly("Swanswell after-1");
  }

  @Test
  void aReminderThatWasSentIsNotSentAgain() {
    assertThat(steps("2016-07-14", "before-7")).isEmpty();
    assertThat(steps("2016-07-21", "before-7")).isEmpty();
  }

  @Test
  void aMissedDayIsMadeUpFor() {
    assertThat(steps("2016-07-19")).containsExactly("Swanswell before-7");
  }

  @Test
  void ofSeveralMissedRemindersOnlyTheLastIsSent() {
    assertThat(steps("2016-09-01")).containsExactly("Swanswell after-14");
  }

  @Test
  void whoIsLateIsNotToldThatItWillBeDue() {
    Chase late = new Chase(21, List.of(7), List.of(14));
    assertThat(Reminder.owed(List.of(SILENT), late, LocalDate.of(2016, 7, 23), reminder -> false))
        .isEmpty();
  }

  @RepeatedTest(100)
  void nobodyHearsTheSameTwiceWhateverTheOutages(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> heard = new ArrayList<>();
    Set<String> sent = new HashSet<>();
    for (LocalDate day = DUE.minusDays(30);
        day.isBefore(DUE.plusDays(90));
        day = day.plusDays(1 + random.nextInt(12))) {
      for (Reminder reminder :
          Reminder.owed(List.of(SILENT), CHASE, day, one -> sent.contains(one.step()))) {
        heard.add(reminder.step());
        sent.add(reminder.step());
      }
    }
    assertThat(heard).doesNotHaveDuplicates().endsWith("after-14");
  }
}
