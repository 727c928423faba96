package org.boardpaper.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.intake.PartnershipSettings;
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
import org.boardpaper.plan.Action;
import org.boardpaper.store.Instruction;

/** Puts figures and paper together from what was handed on, once the settings are right. */
final class Composition {
  private final Instruction instruction;
  private final PartnershipSettings settings;
  private final Harvested harvested;

  Composition(Instruction instruction, PartnershipSettings settings, Harvested harvested) {
    this.instruction = instruction;
    this.settings = settings;
    this.harvested = harvested;
  }

  /** What was counted, and what scenarios make of it. */
  BoardFacts facts(List<Scenario> scenarios) {
    List<String> payers = settings.payers().stream().map(Payer::name).toList();
    List<ScenarioResult> results =
        scenarios.stream()
            .map(scenario -> ScenarioResult.of(scenario, account(scenario.year()), payers))
            .toList();
    return new BoardFacts(
        period(),
        harvested.plan(),
        account(period().year()),
        harvested.register(),
        results,
        payers,
        figures(results, payers));
  }

  /** The paper. */
  BoardPaper paper(
      BoardFacts facts,
      Narrative narrative,
      Iterable<Action> reported,
      Iterable<Finding> findings) {
    return BoardPaper.compose(
        new BoardPaper.Parts(
            masthead(), settings.identity().reviewLabel(), narrative, facts, reported, findings));
  }

  private Figures figures(List<ScenarioResult> results, List<String> payers) {
    Figures figures = new Figures();
    years(results).forEach(year -> figures.addAll(LedgerFigures.of(account(year), payers)));
    figures.addAll(PlanFigures.of(harvested.plan()));
    figures.addAll(ReviewFigures.of(harvested.register()));
    results.forEach(result -> figures.addAll(ForecastFigures.of(result)));
    return figures;
  }

  private Set<FinancialYear> years(List<ScenarioResult> results) {
    List<FinancialYear> years = new ArrayList<>(harvested.ledger().years());
    years.add(period().year());
    results.forEach(result -> years.add(result.scenario().year()));
    return new LinkedHashSet<>(years);
  }

  private YearAccount account(FinancialYear year) {
    return YearAccount.of(year, harvested.ledger());
  }

  private Period period() {
    PartnershipSettings.Identity identity = settings.identity();
    return new Period(
        instruction.meeting(),
        instruction.asOf(),
        identity.meetings().lastReport(),
        FinancialYear.containing(instruction.meeting(), identity.yearStart()));
  }

  private Masthead masthead() {
    PartnershipSettings.Identity identity = settings.identity();
    return new Masthead(
        identity.partnership(),
        identity.board(),
        instruction.meeting(),
        identity.paperTitle(),
        identity.contact());
  }
}
