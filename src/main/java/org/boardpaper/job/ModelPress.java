package org.boardpaper.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.ContributionModels;
import org.boardpaper.paper.contribution.Followed;
import org.boardpaper.paper.contribution.Imprint;
import org.boardpaper.paper.contribution.ModelTerms;
import org.boardpaper.paper.contribution.StatedRisk;
import org.boardpaper.paper.finance.FinanceNote;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.xlsx.model.ContributionModelWorkbook;
import org.boardpaper.store.Run;

/** Writes the finance officer's working model from what the store holds. */
final class ModelPress {
  private static final String ASSUMED = "See the note";
  private static final List<String> SOURCES =
      List.of(
          "Agreed contributions, receipts and the pot: the funding ledger.",
          "All that is assumed: scenarios.yaml.");
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
      Path pages = Files.createDirectories(WorkFolders.pages());
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
    List<Forecast> forecasts =
        composition.chosen().stream()
            .filter(forecast -> forecast.scenario().year().equals(facts.account().year()))
            .toList();
    if (forecasts.isEmpty() || !facts.account().agreed().amount().isPositive()) {
      return Optional.empty();
    }
    Forecast main = composition.main().filter(forecasts::contains).orElse(forecasts.get(0));
    List<Scenario> scenarios = forecasts.stream().map(Forecast::scenario).toList();
    Followed followed = Followed.of(main.sharing(), main.scenario(), scenarios);
    return Optional.of(
        ContributionModels.of(
                imprint(run, composition, followed),
                facts.account(),
                composition.payers(),
                terms(scenarios, main, followed))
            .withRisks(risks(composition)));
  }

  private static Imprint imprint(Run run, Composition composition, Followed followed) {
    return new Imprint(
        "Contribution model " + composition.facts().account().year().id().replace('-', '/'),
        composition.partnershipName(),
        "Boardpaper, for the officer to contact",
        run.instruction().asOf(),
        SOURCES,
        followed.left());
  }

  private static ModelTerms terms(List<Scenario> scenarios, Forecast main, Followed followed) {
    return new ModelTerms(
        scenarios,
        main.scenario().name(),
        followed.assumptions(),
        Optional.empty(),
        main.scenario().assumptions().reserve().policy().minimum());
  }

  private static List<StatedRisk> risks(Composition composition) {
    return composition.figures().stream()
        .filter(figure -> figure.id().endsWith(".risk.exhausted.all"))
        .map(
            figure ->
                new StatedRisk(figure.label(), ASSUMED, new BigDecimal(figure.value().plain())))
        .toList();
  }
}
