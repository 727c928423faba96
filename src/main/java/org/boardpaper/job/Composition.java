package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Edition;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Succession;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Agenda;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.paper.disclosure.CostsAndCases;
import org.boardpaper.paper.disclosure.Disclosure;
import org.boardpaper.paper.disclosure.FinalCostsPublished;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.disclosure.Standing;
import org.boardpaper.paper.finance.FinanceFacts;
import org.boardpaper.paper.finance.FinanceNote;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.paper.lint.Lint;
import org.boardpaper.plan.Action;
import org.boardpaper.review.ReviewState;
import org.boardpaper.store.Instruction;

/** The papers of a run, put together from what it worked out. Its settings must be right. */
final class Composition {
  private final Instruction instruction;
  private final PartnershipSettings partnership;
  private final RunSettings settings;
  private final Harvested harvested;
  private final Reckoning reckoning;
  private final Standing standing;
  private final Disclosure disclosure;

  Composition(Instruction instruction, RunSettings settings, Harvested harvested) {
    this.instruction = instruction;
    this.partnership = settings.partnership().orElseThrow();
    this.settings = settings;
    this.harvested = harvested;
    this.reckoning = new Reckoning(instruction, settings, harvested);
    this.standing =
        Standing.of(harvested.register(), harvested.plan().now(), bodies(), instruction.asOf());
    partnership.agencies().forEach(this::call);
    this.disclosure =
        Disclosure.of(
            facts().figures().all(), partnership.choices().publication().disclosure(), standing);
  }

  /** What was counted, and what scenarios make of it. */
  BoardFacts facts() {
    return reckoning.facts();
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
    return new CrossChecks(settings, harvested, reckoning).contradictions(sound);
  }

  /** Whether the paper is wanted as files for an agenda, too. */
  boolean isForAgenda() {
    return partnership.choices().agenda().isPresent();
  }

  /** An edition of the paper. Its wording must be right. */
  BoardPaper paper(Edition edition, Iterable<Finding> findings) {
    return BoardPaper.compose(parts(edition, findings));
  }

  /** What is amiss with the editions that are made, their contradictions with themselves too. */
  List<Finding> checked() {
    List<Finding> found = new ArrayList<>();
    if (editions().has(Edition.PUBLIC)) {
      found.addAll(
          CostsAndCases.of(
              facts().figures().all(),
              facts().scenarios().stream().map(each -> each.scenario().costPerReview()).toList(),
              partnership.choices().publication().disclosure()));
      found.addAll(
          FinalCostsPublished.of(
              facts().scenarios().stream().map(ScenarioResult::scenario).toList(),
              partnership.choices().publication().disclosure()));
      nothingPublished().ifPresent(found::add);
    }
    for (Edition edition : editions().all()) {
      found.addAll(BoardPaper.check(parts(edition, List.of())));
      found.addAll(Lint.own(EditionFiles.paper(edition), paper(edition, List.of()).paper()));
    }
    return found;
  }

  /** That the public edition lists no action, though there are reviews that are completed. */
  private Optional<Finding> nothingPublished() {
    return standing.publishesNothing()
            && harvested.register().reviews().stream()
                .anyMatch(review -> review.state() == ReviewState.COMPLETED)
        ? Optional.of(
            Finding.information(
                "nothing-published",
                SourceCell.wholeFile(SourceRole.REVIEWS.names().get(0)),
                "completed reviews, and no day of publication",
                "the day on which each published report was published",
                "Fill in the column Published, or leave it: then the public edition lists no action."))
        : Optional.empty();
  }

  /** What a paper written by hand can be held against. */
  KnownData known() {
    return new KnownData(
        paper(Edition.EXEMPT, List.of()).paper(), facts().figures(), facts().period().year());
  }

  /** The editions that are made. */
  Editions editions() {
    return instruction.editions().orElse(partnership.choices().publication().editions());
  }

  /** The figures of the run. */
  List<Figure> figures() {
    return reckoning.choice().figures(List.copyOf(facts().figures().all()));
  }

  /** Those of them that may be published. */
  List<Figure> published() {
    return reckoning.choice().figures(disclosure.published());
  }

  private BoardPaper.Parts parts(Edition edition, Iterable<Finding> findings) {
    return new BoardPaper.Parts(
        masthead(),
        partnership.identity().reviewLabel(),
        settings.wording().board().orElseThrow(),
        facts(),
        new BoardPaper.Rows(
            harvested.reported(), harvested.followed(), findings, harvested.rounds()),
        new Publication(edition, partnership.choices().publication(), standing, disclosure),
        new BoardPaper.Choices(
            partnership.choices().sourcesAnnex(),
            partnership.choices().agenda().map(Agenda::background)));
  }

  /** By its own name, and by that of the body which stands for it now. */
  private void call(Agency agency) {
    Agency now = new Succession(partnership.agencies()).on(instruction.asOf(), agency);
    standing.call(now.name(), agency.pseudonyms());
    standing.call(agency.name(), agency.pseudonyms());
  }

  private List<String> bodies() {
    return Stream.concat(
            partnership.agencies().stream().map(Agency::name),
            partnership.payers().stream().map(Payer::name))
        .toList();
  }

  /** The scenario that the finance note speaks of. */
  Optional<Forecast> main() {
    return reckoning.main();
  }

  /** The scenarios that are handed out, worked out. */
  List<Forecast> chosen() {
    return reckoning.choice().forecasts();
  }

  /** The finance note; none where there is no scenario, or its formula shares nothing. */
  Optional<FinanceNote> note() {
    return main()
        .filter(forecast -> !forecast.result().shares().isEmpty())
        .map(
            forecast ->
                FinanceNote.compose(
                    masthead(),
                    facts().period(),
                    settings.wording().note().orElseThrow(),
                    new FinanceFacts(
                        forecast.sharing().account(), chosen(), forecast, facts().figures())));
  }

  private Masthead masthead() {
    PartnershipSettings.Identity identity = partnership.identity();
    return new Masthead(
        identity.partnership(),
        identity.board(),
        instruction.meeting(),
        identity.paperTitle(),
        identity.contact(),
        partnership.choices().branding().colours().with(settings.logo()),
        partnership.choices().agenda().map(Agenda::item).orElse(""));
  }
}
