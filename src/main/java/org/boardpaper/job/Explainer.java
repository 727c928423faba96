package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PlanContext;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceReader;
import org.boardpaper.intake.SourceText;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.figures.Recount;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/** Reads again, from the archive, what a figure was computed from, and works it out once more. */
final class Explainer {
  private final RunInputs inputs;
  private final RunSources sources;
  private final SourceArchive archive;
  private final Harvests harvests;

  Explainer(RunInputs inputs, RunSources sources, SourceArchive archive, Harvests harvests) {
    this.inputs = inputs;
    this.sources = sources;
    this.archive = archive;
    this.harvests = harvests;
  }

  Explanation explain(Run run, Figure figure) {
    Set<SourceCell> places = new LinkedHashSet<>(figure.sources());
    try {
      RunSettings settings = inputs.settings(run.number());
      PartnershipSettings partnership = settings.partnership().orElseThrow();
      Recount.Rows rows = rows(run, places, settings.scenarios());
      Recount recount = new Recount(rows, partnership.payers(), partnership.identity().yearStart());
      return Explanation.of(run.number(), figure, places(run, places), recount.of(figure));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Explanation.Place> places(Run run, Set<SourceCell> cells) {
    Map<SourceCell, SourceText.Found> found = new HashMap<>();
    for (ArchivedSource source : sources.of(run.number())) {
      List<SourceCell> here =
          cells.stream().filter(cell -> cell.file().equals(source.name())).toList();
      if (!here.isEmpty()) {
        found.putAll(found(source, here));
      }
    }
    SourceText.Found nothing = new SourceText.Found("", List.of());
    return cells.stream().map(cell -> place(cell, found.getOrDefault(cell, nothing))).toList();
  }

  private static Explanation.Place place(SourceCell cell, SourceText.Found found) {
    return new Explanation.Place(cell, found.value(), found.row());
  }

  private Map<SourceCell, SourceText.Found> found(ArchivedSource source, List<SourceCell> cells) {
    try {
      return SourceText.at(new SourceFile(archive.path(source), source.name()), cells);
    } catch (Refusal gone) {
      return Map.of();
    }
  }

  /** The records of the rows named and of no others. */
  private Recount.Rows rows(Run run, Set<SourceCell> places, List<Scenario> scenarios) {
    Set<SourceCell> rows = places.stream().map(Explainer::row).collect(Collectors.toSet());
    LedgerTotals ledger = new LedgerTotals();
    PlanTallies plan = new PlanTallies();
    List<Review> register = new ArrayList<>();
    if (isNamed(run, SourceRole.LEDGER, places)) {
      read(
          inputs.rowsOfAll(run.number(), SourceRole.LEDGER, Intake::ledger),
          rows,
          entry -> ledger.add(entry, run.instruction().asOf()));
    }
    if (isNamed(run, SourceRole.REVIEWS, places)) {
      read(inputs.rows(run.number(), SourceRole.REVIEWS, Intake::reviews), rows, register::add);
    }
    if (isNamed(run, SourceRole.PLAN, places)) {
      read(actions(run), rows, action -> plan.add(action, run.instruction().asOf()));
    }
    List<Scenario> named =
        scenarios.stream().filter(scenario -> places.containsAll(scenario.sources())).toList();
    return new Recount.Rows(ledger, cases(run, register), plan, named);
  }

  private Caseload cases(Run run, List<Review> register) {
    PartnershipSettings settings = inputs.partnership(run.number()).orElseThrow();
    return new Caseload(
        new ReviewRegister(register),
        settings.own().reviews(),
        run.instruction().asOf(),
        settings.identity().yearStart());
  }

  private SourceReader<Action> actions(Run run) {
    PlanContext context =
        new PlanContext(
            run.instruction().meeting(),
            run.instruction().asOf(),
            harvests.registerOf(run.number()).reviews());
    return inputs.rows(
        run.number(), SourceRole.PLAN, (file, settings) -> Intake.plan(file, settings, context));
  }

  private boolean isNamed(Run run, SourceRole role, Set<SourceCell> places) {
    return sources.of(run.number(), role.id()).stream()
        .anyMatch(source -> places.stream().anyMatch(cell -> cell.file().equals(source.name())));
  }

  private static <T> void read(SourceReader<T> reader, Set<SourceCell> rows, Consumer<T> taking) {
    try (reader) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        Outcome<T> outcome = next.get();
        if (rows.contains(row(outcome.place()))) {
          outcome.value().ifPresent(taking);
        }
      }
    }
  }

  private static SourceCell row(SourceCell place) {
    return new SourceCell(place.file(), place.sheet(), place.row(), 0);
  }
}
