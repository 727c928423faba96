package org.boardpaper.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;

/** The paper that a run's paper follows: of the same partnership, for the meeting before. */
final class LastPaper {
  private final Runs runs;
  private final RunLines lines;
  private final ReportedActions reported;

  LastPaper(Runs runs, RunLines lines, ReportedActions reported) {
    this.runs = runs;
    this.lines = lines;
    this.reported = reported;
  }

  /**
   * The run that made it. Only runs asked for earlier count, so that a restart follows the same
   * paper as its first start did.
   */
  Optional<Run> before(Run run) {
    return runs.all().stream()
        .filter(other -> other.number() < run.number() && isEarlier(other, run.instruction()))
        .filter(lines::isDone)
        .max(
            Comparator.comparing((Run other) -> other.instruction().meeting())
                .thenComparing(Run::number));
  }

  /** The movement since that paper, with nothing counted yet. */
  PlanMovement movement(Run run) {
    return before(run)
        .map(last -> PlanMovement.since(outstanding(last)))
        .orElseGet(PlanMovement::ofFirstPaper);
  }

  private static boolean isEarlier(Run other, Instruction instruction) {
    return other.instruction().job().equals(Order.Kind.BOARD_PAPER.job())
        && other.instruction().workspace().equals(instruction.workspace())
        && other.instruction().meeting().isBefore(instruction.meeting());
  }

  private List<Earlier> outstanding(Run last) {
    return StreamSupport.stream(reported.of(last.number()).spliterator(), false)
        .filter(action -> action.isOutstandingOn(last.instruction().asOf()))
        .map(Earlier::of)
        .map(action -> action.in(fileThen(action, last)))
        .toList();
  }

  private static String fileThen(Earlier action, Run last) {
    return action.place().file() + " for the meeting of " + last.instruction().meeting();
  }
}
