package org.boardpaper.job;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredMovement;
import org.boardpaper.store.StoredPlan;

/**
 * Counts the plan and keeps, whole, only the actions that are to be reported: those outstanding on
 * the day and those that were so in the last paper.
 */
final class PlanHarvest implements Harvest<Action> {
  private final int run;
  private final LocalDate asOf;
  private final PlanMovement movement;
  private final StoredPlan plan;
  private final StoredMovement movements;
  private final ReportedActions reported;
  private final PlanTallies tallies = new PlanTallies();
  private long kept;
  private long followUpsKept;

  PlanHarvest(
      Run run,
      PlanMovement movement,
      StoredPlan plan,
      StoredMovement movements,
      ReportedActions reported) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.movement = movement;
    this.plan = plan;
    this.movements = movements;
    this.reported = reported;
  }

  @Override
  public void begin() {
    plan.forget(run);
    movements.forget(run);
    reported.forget(run);
  }

  @Override
  public void take(List<Action> actions) {
    for (Action action : actions) {
      tallies.add(action, asOf);
      movement.add(action, asOf);
    }
    List<Action> toReport = actions.stream().filter(this::isReported).toList();
    reported.keep(run, toReport, kept);
    kept += toReport.size();
    List<Action> toFollowUp = actions.stream().filter(this::isToFollowUp).toList();
    reported.keepFollowUps(run, toFollowUp, followUpsKept);
    followUpsKept += toFollowUp.size();
  }

  @Override
  public List<Finding> end() {
    List<Finding> moved = movement.finish().stream().map(PlanHarvest::finding).toList();
    plan.keep(run, tallies);
    movements.keep(run, movement);
    return moved;
  }

  private boolean isReported(Action action) {
    return action.isOutstandingOn(asOf) || movement.wasOutstanding(action);
  }

  private boolean isToFollowUp(Action action) {
    return action.isFollowUpOverdueOn(asOf) || action.isFollowUpDueFrom(asOf);
  }

  private static Finding finding(PlanMovement.Moved moved) {
    Earlier earlier = moved.earlier();
    return moved
        .now()
        .map(
            now ->
                Finding.information(
                    "action-renumbered",
                    now.place(),
                    now.id().printed(),
                    earlier.id().printed() + ", its number in the last paper",
                    "Keep the numbers of actions; the same words were taken for the same action."))
        .orElseGet(
            () -> moved.alike().map(now -> asking(earlier, now)).orElseGet(() -> gone(earlier)));
  }

  private static Finding asking(Earlier earlier, Earlier now) {
    return Finding.warning(
        "action-renumbered-and-reworded",
        now.place(),
        now.id().printed(),
        "the number or the words of " + earlier.id().printed() + ", which the plan has no more",
        "Give it back its number if it is the same action; until then one counts as withdrawn and"
            + " the other as new.");
  }

  private static Finding gone(Earlier earlier) {
    return Finding.warning(
        "action-gone-since-last-paper",
        earlier.place(),
        earlier.id().printed() + " is not in the plan",
        "every action that was outstanding in the last paper",
        "Put its row back with a status; until then it counts as withdrawn.");
  }
}
