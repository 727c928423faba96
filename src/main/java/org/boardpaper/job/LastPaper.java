package org.boardpaper.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.store.BatchTables;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;

/** The paper that a run's paper follows: of the same partnership, for the meeting before. */
final class LastPaper {
  private final Runs runs;
  private final BatchTables batch;
  private final Findings findings;
  private final ReportedActions reported;

  LastPaper(Runs runs, BatchTables batch, Findings findings, ReportedActions reported) {
    this.runs = runs;
    this.batch = batch;
    this.findings = findings;
    this.reported = reported;
  }

  /**
   * The run that made it. Only runs asked for earlier count, so that a restart follows the same
   * paper as its first start did.
   */
  Optional<Run> before(Run run) {
    return runs.all().stream()
        .filter(other -> other.number() < run.number() && isEarlier(other, run.instruction()))
        .filter(this::isDone)
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

  /** How the actions stood that it reported; none where there is no such paper. */
  Map<ActionId, ActionStatus> statuses(Run run) {
    Map<ActionId, ActionStatus> statuses = new HashMap<>();
    before(run)
        .ifPresent(
            last ->
                reported
                    .of(last.number())
                    .forEach(action -> statuses.put(action.id(), action.standing().status())));
    return statuses;
  }

  private static boolean isEarlier(Run other, Instruction instruction) {
    return other.instruction().job().equals(Order.Kind.BOARD_PAPER.job())
        && other.instruction().workspace().equals(instruction.workspace())
        && other.instruction().meeting().isBefore(instruction.meeting());
  }

  private boolean isDone(Run run) {
    RunLine line =
        new RunLine(run, batch.lastExecution(run.number()), findings.counts(run.number()));
    return line.ending() == Ending.DONE || line.ending() == Ending.DONE_WITH_WARNINGS;
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
