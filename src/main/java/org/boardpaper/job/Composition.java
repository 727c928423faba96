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
import org.boardpaper.ledger.LedgerChecks;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.StatedFigure;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.paper.board.Period;
import org.boardpaper.paper.figures.Contradictions;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.ForecastFigures;
import org.boardpaper.paper.figures.LedgerFigures;
import org.boardpaper.paper.figures.MovementFigures;
import org.boardpaper.paper.figures.PlanFigures;
import org.boardpaper.paper.figures.ReviewFigures;
import org.boardpaper.paper.figures.RiskFigures;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.store.Instruction;

/**
 * Figures and paper of a run, put together from what the run accepted and handed on. Its settings
 * must be right.
 */
final class Composition {
  private final Instruction instruction;
  private final PartnershipSettings partnership;
  private final RunSettings settings;
  private final Harvested harvested;
  private final BoardFacts facts;

  Composition(Instruction instruction, RunSettings settings, Harvested harvested) {
    this.instruction = instruction;
    this.partnership = settings.partnership().orElseThrow();
    this.settings = settings;
    this.harvested = harvested;
    this.facts = workOut();
  }

  /** What was counted, and what scenarios make of it. */
  BoardFacts facts() {
    return facts;
  }

  /** The actions to be reported, in the order of printing. */
  Iterable<Action> reported() {
    return harvested.reported();
  }

  /** The payers, in ledger order. */
  List<Payer> payers() {
    return partnership.payers();
  }

  /** Whose paper it is. */
  String partnershipName() {
    return partnership.identity().partnership();
  }

  /** What contradicts what, once all files are seen together; only what rests on sound sources. */
  List<Finding> contradictions(SoundSources.Sound sound) {
    List<Finding> found = new ArrayList<>();
    if (sound.has(SourceRole.LEDGER)) {
      found.addAll(LedgerChecks.of(harvested.ledger()));
      facts.scenarios().forEach(result -> found.addAll(Contradictions.scenario(result)));
      found.addAll(
          Contradictions.shares(
              partnership.payers(), facts.account(), SourceRole.SETTINGS.names().get(0)));
    }
    List<StatedFigure> stated =
        settings.stated().stream().filter(said -> sound.hasFigure(said.figure())).toList();
    found.addAll(Contradictions.stated(stated, facts.figures()));
    return found;
  }

  /** The paper. Its wording must be right. */
  BoardPaper paper(Iterable<Finding> findings) {
    return BoardPaper.compose(
        new BoardPaper.Parts(
            masthead(),
            partnership.identity().reviewLabel(),
            settings.narrative().orElseThrow(),
            facts,
            harvested.reported(),
            findings,
            partnership.choices().sourcesAnnex()));
  }

  /** What a paper written by hand can be held against. */
  KnownData known() {
    return new KnownData(paper(List.of()).paper(), facts.figures(), period().year());
  }

  private BoardFacts workOut() {
    List<String> payers = partnership.payers().stream().map(Payer::name).toList();
    List<ScenarioResult> results =
        settings.scenarios().stream()
            .map(scenario -> ScenarioResult.of(scenario, account(scenario.year()), payers))
            .toList();
    return new BoardFacts(
        period(),
        new PlanCounts(harvested.plan(), harvested.movement()),
        account(period().year()),
        harvested.register(),
        results,
        payers,
        figures(results, payers));
  }

  private Figures figures(List<ScenarioResult> results, List<String> payers) {
    Figures figures = new Figures();
    years(results).forEach(year -> figures.addAll(LedgerFigures.of(account(year), payers)));
    figures.addAll(PlanFigures.of(harvested.plan()));
    figures.addAll(MovementFigures.of(harvested.movement()));
    figures.addAll(ReviewFigures.of(harvested.register()));
    for (ScenarioResult result : results) {
      figures.addAll(ForecastFigures.of(result));
      figures.addAll(RiskFigures.of(result, account(result.scenario().year())));
    }
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
    PartnershipSettings.Identity identity = partnership.identity();
    return new Period(
        instruction.meeting(),
        instruction.asOf(),
        identity.meetings().lastReport(),
        FinancialYear.containing(instruction.meeting(), identity.yearStart()));
  }

  private Masthead masthead() {
    PartnershipSettings.Identity identity = partnership.identity();
    return new Masthead(
        identity.partnership(),
        identity.board(),
        instruction.meeting(),
        identity.paperTitle(),
        identity.contact());
  }
}
