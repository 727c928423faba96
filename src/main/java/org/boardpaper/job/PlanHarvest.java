package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.store.Run;

/**
 * Counts the plan and keeps, whole, only the actions that are to be reported: those outstanding on
 * the day and those that were so in the last report.
 */
final class PlanHarvest implements Harvest<Action> {
  private final int run;
  private final LocalDate asOf;
  private final PlanMovement movement;
  private final MarksAgainstList marks;
  private final PlanStores stores;
  private final PlanTallies tallies = new PlanTallies();
  private long kept;
  private long followedSoFar;
  private long followUpsKept;

  PlanHarvest(Run run, Opening opening, PlanStores stores) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.movement = opening.movement();
    this.marks = new MarksAgainstList(opening);
    this.stores = stores;
  }

  @Override
  public void begin() {
    stores.forget(run);
  }

  @Override
  public void take(List<Action> actions) {
    List<Followed> followed = new ArrayList<>();
    for (Action action : actions) {
      tallies.add(action, asOf);
      movement.add(action, asOf).ifPresent(followed::add);
      marks.note(action);
    }
    List<Action> toReport = actions.stream().filter(this::isReported).toList();
    stores.reported().keep(run, toReport, kept);
    kept += toReport.size();
    follow(followed);
    List<Action> toFollowUp = actions.stream().filter(this::isToFollowUp).toList();
    stores.reported().keepFollowUps(run, toFollowUp, followUpsKept);
    followUpsKept += toFollowUp.size();
  }

  @Override
  public List<Finding> end() {
    List<Followed> moved = movement.finish();
    follow(moved);
    stores.plan().keep(run, tallies);
    stores.movements().keep(run, movement);
    List<Finding> findings = new ArrayList<>(moved.stream().map(this::finding).toList());
    findings.addAll(marks.findings());
    return findings;
  }

  private void follow(List<Followed> followed) {
    followed.stream()
        .filter(Followed::hasSlipped)
        .flatMap(one -> one.now().stream())
        .forEach(tallies::slipped);
    stores.followed().keep(run, followed, followedSoFar);
    followedSoFar += followed.size();
  }

  private boolean isReported(Action action) {
    return action.isOutstandingOn(asOf)
        || movement.wasOutstanding(action)
        || movement.isPerhapsRenumbered(action);
  }

  private boolean isToFollowUp(Action action) {
    return action.isFollowUpOverdueOn(asOf) || action.isFollowUpDueFrom(asOf);
  }

  private Finding finding(Followed moved) {
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
            () ->
                movement
                    .alike(earlier)
                    .map(now -> asking(earlier, now))
                    .orElseGet(() -> gone(earlier)));
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
