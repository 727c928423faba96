package org.boardpaper.job;

import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredLedger;
import org.boardpaper.store.StoredMovement;
import org.boardpaper.store.StoredPlan;
import org.boardpaper.store.StoredRegister;

/** Brings in what is kept of each source, and gives it back to the steps that follow. */
final class Harvests {
  private final LastPaper lastPaper;
  private final StoredPlan plans;
  private final StoredMovement movements;
  private final StoredLedger ledgers;
  private final StoredRegister registers;
  private final ReportedActions reported;

  Harvests(
      LastPaper lastPaper,
      StoredPlan plans,
      StoredMovement movements,
      StoredLedger ledgers,
      StoredRegister registers,
      ReportedActions reported) {
    this.lastPaper = lastPaper;
    this.plans = plans;
    this.movements = movements;
    this.ledgers = ledgers;
    this.registers = registers;
    this.reported = reported;
  }

  Harvest<Action> plan(Run run) {
    Harvest<Action> plan =
        new PlanHarvest(run, lastPaper.movement(run), plans, movements, reported);
    return new StatusWatch(plan, lastPaper.statuses(run));
  }

  Harvest<LedgerEntry> ledger(Run run) {
    return new LedgerHarvest(run, ledgers);
  }

  Harvest<Review> register(Run run) {
    return new RegisterHarvest(run, registers);
  }

  /** What was brought in. */
  Harvested of(int run) {
    return new Harvested(
        new PlanCounts(plans.of(run), movements.of(run), reported.followUps(run)),
        ledgers.of(run),
        registers.of(run),
        reported.of(run));
  }

  /** The register alone: the plan is read against it. */
  ReviewRegister registerOf(int run) {
    return registers.of(run);
  }
}
