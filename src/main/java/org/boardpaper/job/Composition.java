package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Edition;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.ledger.AccountChecks;
import org.boardpaper.ledger.LedgerChecks;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.StatedFigure;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.paper.board.Period;
import org.boardpaper.paper.disclosure.Disclosure;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.disclosure.Standing;
import org.boardpaper.paper.figures.AccountFigures;
import org.boardpaper.paper.figures.BudgetFigures;
import org.boardpaper.paper.figures.Contradictions;
import org.boardpaper.paper.figures.ExpectationFigures;
import org.boardpaper.paper.figures.FateFigures;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.ForecastFigures;
import org.boardpaper.paper.figures.LedgerFigures;
import org.boardpaper.paper.figures.MovementFigures;
import org.boardpaper.paper.figures.PlanFigures;
import org.boardpaper.paper.figures.PoolFigures;
import org.boardpaper.paper.figures.ReviewFigures;
import org.boardpaper.paper.figures.RiskFigures;
import org.boardpaper.paper.figures.SensitivityFigures;
import org.boardpaper.paper.figures.TermFigures;
import org.boardpaper.paper.finance.FinanceFacts;
import org.boardpaper.paper.finance.FinanceNote;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.paper.lint.Lint;
import org.boardpaper.plan.Action;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.ReviewChecks;
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
  private final List<Forecast> forecasts;
  private final ScenarioChoice choice;
  private final BoardFacts facts;
  private final Standing standing;
  private final Disclosure disclosure;

  Composition(Instruction instruction, RunSettings settings, Harvested harvested) {
    this.instruction = instruction;
    this.partnership = settings.partnership().orElseThrow();
    this.settings = settings;
    this.harvested = harvested;
    this.forecasts = settings.scenarios().stream().map(this::forecast).toList();
    this.choice = new ScenarioChoice(forecasts, instruction.scenarios());
    this.facts = workOut();
    this.standing =
        Standing.of(harvested.register(), harvested.plan().now(), bodies(), instruction.asOf());
    this.disclosure =
        Disclosure.of(
            facts.figures().all(), partnership.choices().publication().disclosure(), standing);
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
      found.addAll(AccountChecks.of(facts.account().accounts(facts.payers()), harvested.ledger()));
      facts.scenarios().forEach(result -> found.addAll(Contradictions.scenario(result)));
      forecasts.forEach(forecast -> Contradictions.sharing(forecast).ifPresent(found::add));
      found.addAll(
          Contradictions.shares(
              partnership.payers(), facts.account(), SourceRole.SETTINGS.names().get(0)));
    }
    found.addAll(lastReport());
    if (sound.has(SourceRole.REVIEWS)) {
      found.addAll(ReviewChecks.of(caseload(), settingsFile()));
    }
    List<StatedFigure> stated =
        settings.stated().stream().filter(said -> sound.hasFigure(said.figure())).toList();
    found.addAll(Contradictions.stated(stated, facts.figures()));
    return found;
  }

  /** That the settings name another last report than the one that the movement begins with. */
  private List<Finding> lastReport() {
    Optional<LocalDate> said = partnership.identity().meetings().lastReport();
    Optional<LocalDate> last = harvested.lastPaper();
    return said.isEmpty() || last.isEmpty() || said.equals(last)
        ? List.of()
        : List.of(
            Finding.warning(
                "last-report-differs",
                SourceCell.wholeFile(SourceRole.SETTINGS.names().get(0)),
                "last-report " + said.get(),
                last.get() + ", the meeting of the paper that the movement begins with",
                "Correct last-report, or say --since; this paper goes by the one made here."));
  }

  /** An edition of the paper. Its wording must be right. */
  BoardPaper paper(Edition edition, Iterable<Finding> findings) {
    return BoardPaper.compose(parts(edition, findings));
  }

  /** What is amiss with the editions that are made, their contradictions with themselves too. */
  List<Finding> checked() {
    List<Finding> found = new ArrayList<>();
    for (Edition edition : editions().all()) {
      found.addAll(BoardPaper.check(parts(edition, List.of())));
      found.addAll(Lint.own(EditionFiles.paper(edition), paper(edition, List.of()).paper()));
    }
    return found;
  }

  /** What a paper written by hand can be held against. */
  KnownData known() {
    return new KnownData(
        paper(Edition.EXEMPT, List.of()).paper(), facts.figures(), period().year());
  }

  /** The editions that are made. */
  Editions editions() {
    return instruction.editions().orElse(partnership.choices().publication().editions());
  }

  /** The figures of the run. */
  List<Figure> figures() {
    return choice.figures(List.copyOf(facts.figures().all()));
  }

  /** Those of them that may be published. */
  List<Figure> published() {
    return choice.figures(disclosure.published());
  }

  private BoardPaper.Parts parts(Edition edition, Iterable<Finding> findings) {
    return new BoardPaper.Parts(
        masthead(),
        partnership.identity().reviewLabel(),
        settings.wording().board().orElseThrow(),
        facts,
        new BoardPaper.Rows(harvested.reported(), harvested.followed(), findings),
        new Publication(edition, partnership.choices().publication(), standing, disclosure),
        partnership.choices().sourcesAnnex());
  }

  private List<String> bodies() {
    return Stream.concat(
            partnership.agencies().stream().map(Agency::name),
            partnership.payers().stream().map(Payer::name))
        .toList();
  }

  /**
   * The scenario that the finance note speaks of: the one that the settings name, else the first of
   * those that are handed out.
   */
  Optional<Forecast> main() {
    return chosen().stream()
        .filter(forecast -> forecast.scenario().assumptions().limits().isMain())
        .findFirst()
        .or(() -> chosen().stream().findFirst());
  }

  /** The scenarios that are handed out, worked out. */
  List<Forecast> chosen() {
    return choice.forecasts();
  }

  /** The finance note; none where there is no scenario, or its formula shares nothing. */
  Optional<FinanceNote> note() {
    return main()
        .filter(forecast -> !forecast.result().shares().isEmpty())
        .map(
            forecast ->
                FinanceNote.compose(
                    masthead(),
                    period(),
                    settings.wording().note().orElseThrow(),
                    new FinanceFacts(
                        forecast.sharing().account(), chosen(), forecast, facts.figures())));
  }

  private Forecast forecast(Scenario scenario) {
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
    figures.addAll(PlanFigures.of(harvested.plan().now()));
    figures.addAll(MovementFigures.of(harvested.plan().movement()));
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

  private static SourceCell settingsFile() {
    return SourceCell.wholeFile(SourceRole.SETTINGS.names().get(0));
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

  private Masthead masthead() {
    PartnershipSettings.Identity identity = partnership.identity();
    return new Masthead(
        identity.partnership(),
        identity.board(),
        instruction.meeting(),
        identity.paperTitle(),
        identity.contact(),
        partnership.choices().brand());
  }
}
