package org.boardpaper.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.ContributionModels;
import org.boardpaper.paper.contribution.Imprint;
import org.boardpaper.paper.contribution.ModelTerms;
import org.boardpaper.paper.contribution.StatedRisk;
import org.boardpaper.paper.figures.RiskFigures;
import org.boardpaper.paper.finance.FinanceNote;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.xlsx.model.ContributionModelWorkbook;
import org.boardpaper.store.Run;

/** Writes the finance officer's working model from what the store holds. */
final class ModelPress {
  private static final String ASSUMED = "Poisson reviews, contributions as due";
  private static final String NOTE = "finance-note.pdf";
  private static final String MODEL = "contribution-model.xlsx";

  private final Compositions compositions;
  private final WorkFolders folders;

  ModelPress(Compositions compositions, WorkFolders folders) {
    this.compositions = compositions;
    this.folders = folders;
  }

  /** Writes the note. Where there is no scenario, or nobody shares, there is none. */
  void note(Run run) throws IOException {
    Optional<FinanceNote> note = compositions.of(run).note();
    if (note.isPresent()) {
      Path pages = Files.createDirectories(folders.pages());
      PaperPdf.compact(run.instruction().reports().orElse(null), pages)
          .write(note.get().paper(), folders.file(run.number(), NOTE));
    }
  }

  /** Writes the model. Where there is no scenario of the year, or nobody pays, there is none. */
  void model(Run run) throws IOException {
    Composition composition = compositions.of(run);
    Optional<ContributionModel> model = model(run, composition);
    if (model.isPresent()) {
      ContributionModelWorkbook.write(model.get(), folders.file(run.number(), MODEL));
    }
  }

  private static Optional<ContributionModel> model(Run run, Composition composition) {
    BoardFacts facts = composition.facts();
    List<Scenario> scenarios =
        composition.chosen().stream()
            .map(Forecast::scenario)
            .filter(scenario -> scenario.year().equals(facts.account().year()))
            .map(scenario -> scenario.with(Assumptions.USUAL))
            .toList();
    if (scenarios.isEmpty() || !facts.account().agreed().amount().isPositive()) {
      return Optional.empty();
    }
    return Optional.of(
        ContributionModels.of(
                imprint(run, composition),
                facts.account(),
                composition.payers(),
                outlook(scenarios))
            .withRisks(risks(composition)));
  }

  private static Imprint imprint(Run run, Composition composition) {
    return new Imprint(
        "Contribution model " + composition.facts().account().year().id().replace('-', '/'),
        composition.partnershipName(),
        "Boardpaper, for the officer to contact",
        run.instruction().asOf(),
        List.of(
            "Agreed contributions, receipts and the pot: the funding ledger.",
            "Office cost, reviews and cost of a review: scenarios.yaml.",
            "Shared in proportion to agreed contributions; other settings of scenarios.yaml are in the finance note."));
  }

  private static ModelTerms outlook(List<Scenario> scenarios) {
    return new ModelTerms(
        scenarios,
        scenarios.get(0).name(),
        RiskFigures.YEARS,
        BigDecimal.ZERO,
        Optional.empty(),
        Pounds.ZERO);
  }

  private static List<StatedRisk> risks(Composition composition) {
    return composition.figures().stream()
        .filter(figure -> figure.id().endsWith(".risk.exhausted." + RiskFigures.YEARS))
        .map(
            figure ->
                new StatedRisk(figure.label(), ASSUMED, new BigDecimal(figure.value().plain())))
        .toList();
  }
}
