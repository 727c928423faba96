package org.boardpaper.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.paper.board.Period;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.ForecastFigures;
import org.boardpaper.paper.figures.LedgerFigures;
import org.boardpaper.paper.figures.PlanFigures;
import org.boardpaper.paper.figures.ReviewFigures;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredLedger;
import org.boardpaper.store.StoredPlan;
import org.boardpaper.store.StoredRegister;

/** Puts figures and paper together from what the reading steps handed on. */
final class Composition {
  private final StoredPlan plans;
  private final StoredLedger ledgers;
  private final StoredRegister registers;
  private final ReportedActions reported;

  Composition(
      StoredPlan plans, StoredLedger ledgers, StoredRegister registers, ReportedActions reported) {
    this.plans = plans;
    this.ledgers = ledgers;
    this.registers = registers;
    this.reported = reported;
  }

  /** What was counted and worked out in a run. */
  BoardFacts facts(Run run, PartnershipSettings settings, RunSettings others) {
    PlanTallies plan = plans.of(run.number());
    LedgerTotals ledger = ledgers.of(run.number());
    ReviewRegister register = registers.of(run.number());
    Period period = period(run.instruction(), settings);
    List<String> payers = settings.payers().stream().map(Payer::name).toList();
    List<ScenarioResult> results =
        others.scenarios().stream()
            .map(
                scenario ->
                    ScenarioResult.of(scenario, YearAccount.of(scenario.year(), ledger), payers))
            .toList();
    Figures figures = new Figures();
    years(ledger, period, results)
        .forEach(year -> figures.addAll(LedgerFigures.of(YearAccount.of(year, ledger), payers)));
    figures.addAll(PlanFigures.of(plan));
    figures.addAll(ReviewFigures.of(register));
    results.forEach(result -> figures.addAll(ForecastFigures.of(result)));
    YearAccount account = YearAccount.of(period.year(), ledger);
    return new BoardFacts(period, plan, account, register, results, payers, figures);
  }

  /** The sums of the ledger of a run. */
  LedgerTotals ledger(Run run) {
    return ledgers.of(run.number());
  }

  /** The paper of a run. */
  BoardPaper paper(Run run, RunSettings settings, Iterable<Finding> findings) {
    PartnershipSettings partnership = settings.partnership().orElseThrow();
    Narrative narrative = settings.narrative().orElseThrow();
    PartnershipSettings.Identity identity = partnership.identity();
    Masthead masthead =
        new Masthead(
            identity.partnership(),
            identity.board(),
            run.instruction().meeting(),
            identity.paperTitle(),
            identity.contact());
    return BoardPaper.compose(
        new BoardPaper.Parts(
            masthead,
            identity.reviewLabel(),
            narrative,
            facts(run, partnership, settings),
            reported.of(run.number()),
            findings));
  }

  private static Period period(Instruction instruction, PartnershipSettings settings) {
    PartnershipSettings.Identity identity = settings.identity();
    return new Period(
        instruction.meeting(),
        instruction.asOf(),
        identity.meetings().lastReport(),
        FinancialYear.containing(instruction.meeting(), identity.yearStart()));
  }

  private static Set<FinancialYear> years(
      LedgerTotals ledger, Period period, List<ScenarioResult> results) {
    List<FinancialYear> years = new ArrayList<>(ledger.years());
    years.add(period.year());
    results.forEach(result -> years.add(result.scenario().year()));
    return new LinkedHashSet<>(years);
  }
}
