package org.boardpaper.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.Duty;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;

/** Which command does which duty: one line for each. */
final class Errands {
  private static final Map<Duty, BiFunction<DueOrder, Owed, Order>> COMMANDS =
      Map.of(
          Duty.CHECK, (due, owed) -> due.order(Order.Kind.CHECK, owed),
          Duty.BOARD_PAPER, (due, owed) -> due.order(Order.Kind.BOARD_PAPER, owed));

  private Errands() {}

  /** Whether there is a command for a duty. */
  static boolean isKnown(Duty duty) {
    return COMMANDS.containsKey(duty);
  }

  /** What is to be run for what is owed; empty where there is no command for it. */
  static Optional<Instruction> instruction(DueOrder due, Owed owed) {
    return Optional.ofNullable(COMMANDS.get(owed.duty()))
        .map(command -> Orders.complete(command.apply(due, owed)));
  }

  /** Whether a run with such an ending did what is owed: a check that finds errors did its duty. */
  static boolean isSettled(Owed owed, Ending ending) {
    return ending.isDone() || (owed.duty() == Duty.CHECK && ending == Ending.REFUSED);
  }

  /**
   * Whether a run that a person asked for is what is owed: the same job for the same meeting, not
   * before the day on which it was due.
   */
  static boolean answers(Run run, Instruction asked, Owed owed) {
    LocalDate day = DailyTime.day(run.asked());
    return run.instruction().job().equals(asked.job())
        && run.instruction().meeting().equals(asked.meeting())
        && !day.isBefore(owed.due());
  }
}
