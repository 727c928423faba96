package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PlanContext;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceReader;
import org.boardpaper.intake.SourceText;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Recount;
import org.boardpaper.paper.figures.RoundsFigures;
import org.boardpaper.plan.Action;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/** Reads again, from the archive, what a figure was computed from, and works it out once more. */
final class Explainer {
  private static final SourceText.Found NOTHING = new SourceText.Found("", List.of());

  private final RunInputs inputs;
  private final RunSources sources;
  private final SourceArchive archive;
  private final Harvests harvests;
  private final RoundHistory rounds;

  Explainer(
      RunInputs inputs,
      RunSources sources,
      SourceArchive archive,
      Harvests harvests,
      RoundHistory rounds) {
    this.inputs = inputs;
    this.sources = sources;
    this.archive = archive;
    this.harvests = harvests;
    this.rounds = rounds;
  }

  Explanation explain(Run run, Figure figure) {
    return explain(run, List.of(figure)).get(0);
  }

  /** Explains figures of a run in one reading of its files, in their order. */
  List<Explanation> explain(Run run, List<Figure> figures) {
    try {
      RunSettings settings = inputs.settings(run.number());
      PartnershipSettings partnership = settings.partnership().orElseThrow();
      List<NamedRows> named =
          figures.stream().map(figure -> new NamedRows(figure, run.instruction().asOf())).toList();
      read(run, named);
      Map<SourceCell, SourceText.Found> found = found(run, figures);
      List<Explanation> explained = new ArrayList<>();
      for (NamedRows rows : named) {
        Recount recount =
            new Recount(
                rows.all(partnership, settings.scenarios()),
                partnership.payers(),
                partnership.identity().yearStart());
        explained.add(
            Explanation.of(
                run.number(),
                rows.figure(),
                rows.places().stream().map(cell -> place(cell, found)).toList(),
                recount.of(rows.figure()).or(() -> fromChases(run, rows.figure()))));
      }
      return explained;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A figure of the rounds comes from the chase log and from no file. */
  private Optional<Value> fromChases(Run run, Figure figure) {
    return RoundsFigures.of(rounds.of(run)).stream()
        .filter(again -> again.id().equals(figure.id()))
        .map(Figure::value)
        .findFirst();
  }

  private Map<SourceCell, SourceText.Found> found(Run run, List<Figure> figures) {
    Map<String, Set<SourceCell>> wanted = new HashMap<>();
    for (Figure figure : figures) {
      for (SourceCell cell : figure.sources()) {
        wanted.computeIfAbsent(cell.file(), none -> new HashSet<>()).add(cell);
      }
    }
    Map<SourceCell, SourceText.Found> found = new HashMap<>();
    for (ArchivedSource source : sources.of(run.number())) {
      if (wanted.containsKey(source.name())) {
        found.putAll(found(source, wanted.getOrDefault(source.name(), Set.of())));
      }
    }
    return found;
  }

  private static Explanation.Place place(SourceCell cell, Map<SourceCell, SourceText.Found> found) {
    SourceText.Found here = found.getOrDefault(cell, NOTHING);
    return new Explanation.Place(cell, here.value(), here.row());
  }

  private Map<SourceCell, SourceText.Found> found(ArchivedSource source, Set<SourceCell> cells) {
    try {
      return SourceText.at(new SourceFile(archive.path(source), source.name()), cells);
    } catch (Refusal gone) {
      return Map.of();
    }
  }

  /** Gives each row to the figures that name it, and no row to others. */
  private void read(Run run, List<NamedRows> named) {
    Map<SourceCell, List<NamedRows>> byRow = new HashMap<>();
    Set<String> files = new HashSet<>();
    for (NamedRows rows : named) {
      for (SourceCell row : rows.rows()) {
        byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(rows);
        files.add(row.file());
      }
    }
    if (isNamed(run, SourceRole.LEDGER, files)) {
      read(
          inputs.rowsOfAll(run.number(), SourceRole.LEDGER, Intake::ledger), byRow, NamedRows::add);
    }
    if (isNamed(run, SourceRole.REVIEWS, files)) {
      read(inputs.rows(run.number(), SourceRole.REVIEWS, Intake::reviews), byRow, NamedRows::add);
    }
    if (isNamed(run, SourceRole.PLAN, files)) {
      read(actions(run), byRow, NamedRows::add);
    }
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

  private boolean isNamed(Run run, SourceRole role, Set<String> files) {
    return sources.of(run.number(), role.id()).stream()
        .map(ArchivedSource::name)
        .anyMatch(files::contains);
  }

  private static <T> void read(
      SourceReader<T> reader,
      Map<SourceCell, List<NamedRows>> byRow,
      BiConsumer<NamedRows, T> giving) {
    try (reader) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        Outcome<T> outcome = next.get();
        List<NamedRows> naming = byRow.getOrDefault(NamedRows.row(outcome.place()), List.of());
        outcome.value().ifPresent(value -> naming.forEach(rows -> giving.accept(rows, value)));
      }
    }
  }
}
