package org.boardpaper.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final MonthDay APRIL = MonthDay.of(4, 1);

  private static final Schedule SCHEDULE =
      new Schedule(
          LocalDate.of(2016, 4, 1),
          Optional.of(LocalDate.of(2017, 6, 30)),
          APRIL,
          Map.of(Duty.RETURN_PACK, 3, Duty.COLLATE, 28, Duty.BOARD_PAPER, 14),
          List.of(LocalDate.of(2017, 6, 14), LocalDate.of(2016, 6, 8)),
          Optional.empty());

  private static List<String> lines(List<Owed> owed) {
    return owed.stream().map(one -> one.due() + " " + one.id() + " as of " + one.asOf()).toList();
  }

  @Test
  void whatIsDueByADayIsListedOldestFirst() {
    assertThat(lines(SCHEDULE.dueBy(LocalDate.of(2016, 10, 28))))
        .containsExactly(
            "2016-04-03 return-pack 2015-Q4 as of 2016-03-31",
            "2016-04-28 collate 2015-Q4 as of 2016-03-31",
            "2016-05-25 board-paper 2016-06-08 as of 2016-05-25",
            "2016-07-03 return-pack 2016-Q1 as of 2016-06-30",
            "2016-07-28 collate 2016-Q1 as of 2016-06-30",
            "2016-10-03 return-pack 2016-Q2 as of 2016-09-30",
            "2016-10-28 collate 2016-Q2 as of 2016-09-30");
  }

  @Test
  void nothingIsDueADayTooEarly() {
    assertThat(SCHEDULE.dueBy(LocalDate.of(2016, 4, 2))).isEmpty();
    assertThat(SCHEDULE.dueBy(LocalDate.of(2016, 4, 3))).hasSize(1);
  }

  @Test
  void nothingIsDueAfterTheEnd() {
    assertThat(lines(SCHEDULE.next(LocalDate.of(2017, 4, 28), 12)))
        .containsExactly("2017-05-31 board-paper 2017-06-14 as of 2017-05-31");
    assertThat(SCHEDULE.dueBy(LocalDate.of(2026, 1, 1))).hasSize(12);
  }

  @Test
  void theNextAreThoseLaterThanADay() {
    assertThat(lines(SCHEDULE.next(LocalDate.of(2016, 7, 3), 2)))
        .containsExactly(
            "2016-07-28 collate 2016-Q1 as of 2016-06-30",
            "2016-10-03 return-pack 2016-Q2 as of 2016-09-30");
  }

  @Test
  void aScheduleThatHasNotBegunBeginsWithItsFirstDay() {
    assertThat(lines(SCHEDULE.next(LocalDate.of(2001, 1, 1), 1)))
        .containsExactly("2016-04-03 return-pack 2015-Q4 as of 2016-03-31");
  }

  @Test
  void quartersFollowTheFinancialYearOfThePartnership() {
    Schedule calendar =
        new Schedule(
            LocalDate.of(2016, 1, 1),
            Optional.empty(),
            MonthDay.of(1, 1),
            Map.of(Duty.CHECK, 0),
            List.of(),
            Optional.empty());
    assertThat(lines(calendar.next(LocalDate.of(2016, 1, 1), 2)))
        .containsExactly(
            "2016-03-31 check 2016-Q1 as of 2016-03-31",
            "2016-06-30 check 2016-Q2 as of 2016-06-30");
  }

  @Test
  void daysAcrossTheEndOfTheYearAndALeapDayAreCounted() {
    Schedule late =
        new Schedule(
            LocalDate.of(2019, 1, 1),
            Optional.empty(),
            APRIL,
            Map.of(Duty.COLLATE, 60),
            List.of(),
            Optional.empty());
    assertThat(lines(late.next(LocalDate.of(2020, 1, 1), 1)))
        .containsExactly("2020-02-29 collate 2019-Q3 as of 2019-12-31");
  }

  @Test
  void moreThanAYearOfDaysIsRefused() {
    assertThatThrownBy(
            () ->
                new Schedule(
                    LocalDate.of(2016, 4, 1),
                    Optional.empty(),
                    APRIL,
                    Map.of(Duty.COLLATE, 367),
                    List.of(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyScheduleAsksForNothing() {
    assertThat(Schedule.empty().isEmpty()).isTrue();
    assertThat(Schedule.empty().dueBy(LocalDate.of(2026, 1, 1))).isEmpty();
  }
}
