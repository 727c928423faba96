package org.boardpaper.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.FinalCosts;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.Period;
import org.boardpaper.paper.figures.AccountFigures;
import org.boardpaper.paper.figures.BudgetFigures;
import org.boardpaper.paper.figures.ExpectationFigures;
import org.boardpaper.paper.figures.FateFigures;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.FinalCostFigures;
import org.boardpaper.paper.figures.ForecastFigures;
import org.boardpaper.paper.figures.LedgerFigures;
import org.boardpaper.paper.figures.MovementFigures;
import org.boardpaper.paper.figures.PlanFigures;
import org.boardpaper.paper.figures.PoolFigures;
import org.boardpaper.paper.figures.ReviewFigures;
import org.boardpaper.paper.figures.RiskFigures;
import org.boardpaper.paper.figures.RoundsFigures;
import org.boardpaper.paper.figures.SensitivityFigures;
import org.boardpaper.paper.figures.TermFigures;
import org.boardpaper.review.Caseload;
import org.boardpaper.store.Instruction;

/** What a run works out of what it accepted: forecasts, figures and the facts of its paper. */
final class Reckoning {
  private final Instruction instruction;
  private final PartnershipSettings partnership;
  private final Harvested harvested;
  private final FinalCosts finals;
  private final List<Forecast> forecasts;
  private final ScenarioChoice choice;
  private final BoardFacts facts;

  Reckoning(Instruction instruction, RunSettings settings, Harvested harvested) {
    this.instruction = instruction;
    this.partnership = settings.partnership().orElseThrow();
    this.harvested = harvested;
    this.finals = FinalCosts.of(harvested.ledger(), harvested.register());
    this.forecasts = settings.scenarios().stream().map(this::forecast).toList();
    this.choice = new ScenarioChoice(forecasts, instruction.scenarios());
    this.facts = workOut();
  }

  /** What was counted, and what scenarios make of it. */
  BoardFacts facts() {
    return facts;
  }

  /** What finished reviews cost, from which scenarios may take the cost of a review. */
  FinalCosts finals() {
    return finals;
  }

  /** All scenarios, worked out. */
  List<Forecast> forecasts() {
    return forecasts;
  }

  /** Which scenarios are handed out. */
  ScenarioChoice choice() {
    return choice;
  }

  /**
   * The scenario that the finance note speaks of: the one that the settings name, else the first of
   * those that are handed out.
   */
  Optional<Forecast> main() {
    return choice.forecasts().stream()
        .filter(forecast -> forecast.scenario().assumptions().limits().isMain())
        .findFirst()
        .or(() -> choice.forecasts().stream().findFirst());
  }

  private Forecast forecast(Scenario asked) {
    Scenario scenario = asked.drawnFrom(finals);
    return Forecast.of(
        scenario, account(scenario.year()), partnership.payers(), caseload().counting());
  }

  private BoardFacts workOut() {
    List<String> payers = partnership.payers().stream().map(Payer::name).toList();
    List<ScenarioResult> results = forecasts.stream().map(Forecast::result).toList();
    return new BoardFacts(
        period(),
        harvested.plan(),
        account(period().year()),
        caseload(),
        results,
        payers,
        figures(results, payers));
  }

  private Figures figures(List<ScenarioResult> results, List<String> payers) {
    Figures figures = new Figures();
    years(results).forEach(year -> figures.addAll(LedgerFigures.of(account(year), payers)));
    figures.addAll(FinalCostFigures.of(finals));
    figures.addAll(PlanFigures.of(harvested.plan().now()));
    figures.addAll(MovementFigures.of(harvested.plan().movement()));
    figures.addAll(RoundsFigures.of(harvested.rounds()));
    figures.addAll(FateFigures.of(harvested.plan().fates()));
    figures.addAll(ReviewFigures.of(harvested.register()));
    figures.addAll(ExpectationFigures.of(caseload()));
    figures.addAll(AccountFigures.of(account(period().year()).accounts(payers)));
    forecasts.parallelStream().map(this::figures).toList().forEach(figures::addAll);
    main().ifPresent(forecast -> figures.addAll(SensitivityFigures.of(forecast)));
    return figures;
  }

  private List<Figure> figures(Forecast forecast) {
    List<Figure> figures = new ArrayList<>(ForecastFigures.of(forecast));
    figures.addAll(RiskFigures.of(forecast));
    figures.addAll(PoolFigures.of(forecast));
    figures.addAll(TermFigures.of(forecast));
    figures.addAll(BudgetFigures.of(forecast, forecasts));
    return figures;
  }

  private Caseload caseload() {
    return new Caseload(
        harvested.register(),
        partnership.own().reviews(),
        instruction.asOf(),
        partnership.identity().yearStart());
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
    PartnershipSettings.Identity identity = partnership.identity();
    return new Period(
        instruction.meeting(),
        instruction.asOf(),
        harvested.lastPaper().or(identity.meetings()::lastReport),
        FinancialYear.containing(instruction.meeting(), identity.yearStart()));
  }
}
