package org.boardpaper.job;

import java.time.LocalDate;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.Duty;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;

/** Which command does which duty: one line for each. */
final class Errands {
  private Errands() {}

  /** What is to be run for what is owed. */
  static Instruction instruction(DueOrder due, Owed owed) {
    return Orders.complete(
        switch (owed.duty()) {
          case RETURN_PACK -> due.round(Order.Kind.RETURN_PACK, owed);
          case COLLATE -> due.round(Order.Kind.COLLATE, owed);
          case CHECK -> due.order(Order.Kind.CHECK, owed);
          case BOARD_PAPER -> due.order(Order.Kind.BOARD_PAPER, owed);
        });
  }

  /** Whether a run with such an ending did what is owed: a check that finds errors did its duty. */
  static boolean isSettled(Owed owed, Ending ending) {
    return ending.isDone() || (owed.duty() == Duty.CHECK && ending == Ending.REFUSED);
  }

  /**
   * Whether a run that a person asked for is what is owed: the same job for the same meeting and
   * quarter, not before the day on which it was due.
   */
  static boolean answers(Run run, Instruction asked, Owed owed) {
    LocalDate day = DailyTime.day(run.asked());
    return run.instruction().job().equals(asked.job())
        && run.instruction().meeting().equals(asked.meeting())
        && run.instruction().quarter().equals(asked.quarter())
        && !day.isBefore(owed.due());
  }
}
