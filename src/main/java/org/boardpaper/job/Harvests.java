package org.boardpaper.job;

import java.util.Optional;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.Stood;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.round.RoundsSoFar;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.PreviousActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.Runs;
import org.boardpaper.store.StoredLedger;
import org.boardpaper.store.StoredRegister;

/** Brings in what is kept of each source, and gives it back to the steps that follow. */
final class Harvests {
  private final LastPaper lastPaper;
  private final Runs runs;
  private final RunSources sources;
  private final PlanStores plan;
  private final PreviousActions previous;
  private final StoredLedger ledgers;
  private final StoredRegister registers;

  Harvests(
      LastPaper lastPaper,
      Runs runs,
      RunSources sources,
      PlanStores plan,
      PreviousActions previous,
      StoredLedger ledgers,
      StoredRegister registers) {
    this.lastPaper = lastPaper;
    this.runs = runs;
    this.sources = sources;
    this.plan = plan;
    this.previous = previous;
    this.ledgers = ledgers;
    this.registers = registers;
  }

  /** The plan, which from here on follows the last paper that is there now. */
  Harvest<Action> plan(Run run) {
    Opening opening = opening(run);
    runs.follow(run.number(), opening.last());
    return new PlanHarvest(run, opening, plan);
  }

  private Opening opening(Run run) {
    Optional<Run> last = lastPaper.before(run);
    Optional<String> list =
        sources.one(run.number(), SourceRole.PREVIOUS.id()).map(ArchivedSource::name);
    PlanMovement movement =
        last.map(paper -> PlanMovement.since(lastPaper.outstandingIn(paper), standingsIn(paper)))
            .or(() -> list.map(name -> PlanMovement.since(previous.of(run.number()))))
            .orElseGet(PlanMovement::ofFirstPaper);
    return new Opening(movement, last, list);
  }

  /** How all stood in a paper; an older version kept this of what it reported alone. */
  private Iterable<Stood> standingsIn(Run paper) {
    Iterable<Stood> kept = plan.standings().of(paper.number());
    return kept.iterator().hasNext() ? kept : lastPaper.reportedIn(paper);
  }

  Harvest<Earlier> previous(Run run) {
    return new PreviousHarvest(run, previous);
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
        new PlanCounts(
            plan.plan().of(run),
            plan.movements().of(run),
            plan.followed().fates(run),
            plan.reported().followUps(run)),
        runs.followed(run).map(last -> last.instruction().meeting()),
        ledgers.of(run),
        registers.of(run).asOf(runs.get(run).instruction().asOf()),
        plan.reported().of(run),
        plan.followed().of(run),
        RoundsSoFar.NONE);
  }

  /** The register alone: the plan is read against it. */
  ReviewRegister registerOf(int run) {
    return registers.of(run);
  }
}
