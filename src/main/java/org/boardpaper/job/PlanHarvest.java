package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.Met;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.Stood;
import org.boardpaper.store.Run;

/**
 * Counts the plan and keeps, whole, only the actions that are to be reported: those outstanding on
 * the day and those that were so in the last report. Of the others it keeps how they stand.
 */
final class PlanHarvest implements Harvest<Action> {
  private static final int BATCH = 1000;

  private final int run;
  private final LocalDate asOf;
  private final PlanMovement movement;
  private final MovementFindings changes;
  private final MarksAgainstList marks;
  private final PlanStores stores;
  private final PlanTallies tallies = new PlanTallies();
  private final List<Finding> findings = new ArrayList<>();
  private long taken;
  private long kept;
  private long followedSoFar;
  private long followUpsKept;

  PlanHarvest(Run run, Opening opening, PlanStores stores) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.movement = opening.movement();
    this.changes = new MovementFindings(opening);
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
      Optional<Met> met = movement.add(action, asOf);
      met.ifPresent(known -> findings.addAll(changes.of(known)));
      met.flatMap(Met::followed).ifPresent(followed::add);
      marks.note(action);
    }
    stores.standings().keep(run, actions.stream().map(this::stood).toList(), taken);
    taken += actions.size();
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
    List<Met> moved = movement.finish();
    moved.forEach(met -> findings.addAll(changes.of(met)));
    follow(moved.stream().flatMap(met -> met.followed().stream()).toList());
    followWhatIsGone();
    changes.closedAndGone().ifPresent(findings::add);
    findings.addAll(marks.findings());
    stores.plan().keep(run, tallies);
    stores.movements().keep(run, movement);
    return findings;
  }

  private void followWhatIsGone() {
    List<Followed> batch = new ArrayList<>();
    for (Iterator<Followed> gone = movement.gone().iterator(); gone.hasNext(); ) {
      Followed one = gone.next();
      batch.add(one);
      findings.add(changes.ofGone(one.earlier()));
      if (batch.size() == BATCH || !gone.hasNext()) {
        follow(batch);
        batch.clear();
      }
    }
  }

  private Stood stood(Action action) {
    return Stood.of(action, asOf);
  }

  private void follow(List<Followed> followed) {
    for (Followed one : followed) {
      if (one.hasSlipped()) {
        one.now().ifPresent(tallies::slipped);
      }
      if (one.hasLostItsDate()) {
        one.now().ifPresent(tallies::lostItsDate);
      }
    }
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
}
