package org.boardpaper.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Ten years of a schedule on a machine that is off for days or months, is killed in the middle of
 * runs, and whose runs fail: in the end every period was done once, in order, as of its own date.
 */
class TenYearsTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final List<Duty> DUTIES = List.of(Duty.values());

  private static final Schedule SCHEDULE =
      new Schedule(
          FIRST,
          Optional.empty(),
          MonthDay.of(4, 1),
          Map.of(Duty.RETURN_PACK, 3, Duty.COLLATE, 28, Duty.CHECK, 10, Duty.BOARD_PAPER, 14),
          IntStream.range(2016, 2026).mapToObj(year -> LocalDate.of(year, 6, 8)).toList(),
          Optional.empty());

  @RepeatedTest(200)
  void everyPeriodIsDoneOnceInOrderAsOfItsOwnDate(RepetitionInfo repetition) {
    Machine machine = new Machine(new Random(repetition.getCurrentRepetition()));
    LocalDate day = FIRST;
    while (day.isBefore(LAST)) {
      machine.liveThrough(day);
      day = day.plusDays(machine.daysUntilItIsOnAgain());
    }
    machine.isWellOn(LAST);
    List<Owed> due = SCHEDULE.dueBy(LAST);
    assertThat(due).hasSize(130);
    assertThat(machine.done).containsExactlyInAnyOrderElementsOf(due);
    for (Duty duty : Duty.values()) {
      assertThat(machine.done.stream().filter(owed -> owed.duty() == duty)).isSorted();
    }
  }

  @RepeatedTest(50)
  void aDutyThatFailsKeepsNoOtherWaiting(RepetitionInfo repetition) {
    Duty broken = DUTIES.get(repetition.getCurrentRepetition() % 4);
    Machine machine = new Machine(new Random(repetition.getCurrentRepetition()));
    machine.broken.add(broken);
    machine.isWellOn(LAST);
    assertThat(machine.done).noneMatch(owed -> owed.duty() == broken);
    assertThat(machine.done)
        .containsExactlyElementsOf(
            SCHEDULE.dueBy(LAST).stream().filter(owed -> owed.duty() != broken).toList());
    assertThat(machine.tries).isEqualTo(machine.done.size() + 1);
  }

  /** Stands in for store and runner: what is done is remembered over every kill. */
  private static final class Machine implements CatchUp.Errands {
    private final Random random;
    private final List<Owed> done = new ArrayList<>();
    private final Set<Duty> broken = new HashSet<>();
    private final Map<String, LocalDate> asOf = new HashMap<>();
    private boolean unlucky = true;
    private int tries;

    private Machine(Random random) {
      this.random = random;
    }

    private void liveThrough(LocalDate day) {
      try {
        CatchUp.run(SCHEDULE.dueBy(day), this);
      } catch (Killed byAPowerCut) {
        // it goes on when the machine is on again
      }
    }

    private void isWellOn(LocalDate day) {
      unlucky = false;
      assertThat(CatchUp.run(SCHEDULE.dueBy(day), this))
          .allMatch(owed -> broken.contains(owed.duty()));
    }

    private long daysUntilItIsOnAgain() {
      return random.nextInt(10) == 0 ? 1 + random.nextInt(400) : 1;
    }

    @Override
    public boolean isDone(Owed owed) {
      return done.stream().anyMatch(one -> one.id().equals(owed.id()));
    }

    @Override
    public CatchUp.Outcome carryOut(Owed owed) {
      tries++;
      assertThat(asOf.getOrDefault(owed.id(), owed.asOf())).isEqualTo(owed.asOf());
      asOf.put(owed.id(), owed.asOf());
      int luck = unlucky ? random.nextInt(8) : 7;
      if (luck == 0) {
        throw new Killed();
      }
      if (luck <= 2 || broken.contains(owed.duty())) {
        return luck == 1 ? CatchUp.Outcome.STOPPED : CatchUp.Outcome.NOT_DONE;
      }
      done.add(owed);
      if (luck == 3) {
        throw new Killed();
      }
      return CatchUp.Outcome.DONE;
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
