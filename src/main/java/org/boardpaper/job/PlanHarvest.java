package org.boardpaper.job;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredPlan;

/**
 * Counts the plan and keeps, whole, only the actions that are to be reported: those outstanding on
 * the day, those that were so at the last report, and those listed by hand as outstanding.
 */
final class PlanHarvest implements Harvest<Action> {
  private final int run;
  private final LocalDate asOf;
  private final StoredPlan plan;
  private final ReportedActions reported;
  private final PlanTallies tallies = new PlanTallies();
  private long kept;

  PlanHarvest(Run run, StoredPlan plan, ReportedActions reported) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.plan = plan;
    this.reported = reported;
  }

  @Override
  public void begin() {
    plan.forget(run);
    reported.forget(run);
  }

  @Override
  public void take(List<Action> actions) {
    actions.forEach(action -> tallies.add(action, asOf));
    List<Action> toReport = actions.stream().filter(this::isReported).toList();
    reported.keep(run, toReport, kept);
    kept += toReport.size();
  }

  @Override
  public void end() {
    plan.keep(run, tallies);
  }

  private boolean isReported(Action action) {
    return action.isOutstandingOn(asOf)
        || action.standing().outstandingAtLastReport().orElse(false)
        || action.standing().listedOutstanding().orElse(false);
  }
}
