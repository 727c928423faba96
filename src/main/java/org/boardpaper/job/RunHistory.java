package org.boardpaper.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;
import org.boardpaper.store.StoredFigures;

/** What the store says of the runs. */
final class RunHistory {
  private static final List<String> ROUND =
      List.of("forms", "asked", "answered", "nothing-to-report", "silent", "plan.cells-changed");

  private final Runs runs;
  private final RunLines lines;
  private final Findings findings;
  private final StoredFigures figures;
  private final RunInputs inputs;

  RunHistory(
      Runs runs, RunLines lines, Findings findings, StoredFigures figures, RunInputs inputs) {
    this.runs = runs;
    this.lines = lines;
    this.findings = findings;
    this.figures = figures;
    this.inputs = inputs;
  }

  List<RunLine> lines() {
    return runs.all().stream().map(this::line).toList();
  }

  RunLine line(Run run) {
    return lines.of(run);
  }

  RunReport report(Run run, List<Throwable> failures) {
    RunLine line = line(run);
    PaperShelf shelf = new PaperShelf(run);
    boolean hasPaper =
        !run.instruction().job().equals(Order.Kind.CHECK.job()) && line.ending() != Ending.REFUSED;
    return new RunReport(
        run.number(),
        line.ending(),
        hasPaper ? shelf.paper() : shelf.findings(),
        headlines(run),
        line.findings(),
        findings.of(run.number()),
        line.ending() == Ending.STOPPED ? "" : Failure.words(failures));
  }

  private List<String> headlines(Run run) {
    Optional<String> year =
        inputs
            .partnership(run.number())
            .map(settings -> settings.identity().yearStart())
            .map(start -> FinancialYear.containing(run.instruction().meeting(), start).id());
    List<String> ids = new ArrayList<>(List.of("plan.outstanding.total", "plan.overdue.total"));
    run.instruction()
        .quarter()
        .map(quarter -> "round." + quarter.toLowerCase(Locale.ROOT) + ".")
        .ifPresent(prefix -> ROUND.forEach(part -> ids.add(prefix + part)));
    year.ifPresent(
        id ->
            Stream.of("contributions.due", "cash.to-collect", "pot.opening")
                .forEach(part -> ids.add("ledger." + id + "." + part)));
    return ids.stream()
        .flatMap(id -> figures.find(run.number(), id).stream())
        .map(figure -> figure.label() + ": " + figure.value().printed())
        .toList();
  }

  /**
   * The run that a figure is asked of: where none is named the last one that has it, else the last
   * one with figures.
   */
  Run explained(String figure, Optional<Path> workspace, Optional<Integer> number) {
    return number.isPresent() ? numbered(number.get()) : last(figure, workspace);
  }

  /** A figure of a run. */
  Figure figure(String id, Run run) {
    return figures.find(run.number(), id).orElseThrow(() -> unknown(id, run));
  }

  private Run numbered(int number) {
    return runs.find(number)
        .orElseThrow(() -> new OrderRefused("There is no run " + number + "; see runs."));
  }

  private Run last(String figure, Optional<Path> workspace) {
    Optional<Path> folder = workspace.map(Orders::folder);
    String whose = folder.map(path -> " of " + path).orElse("");
    List<Run> latestFirst =
        runs.all().stream()
            .filter(run -> folder.isEmpty() || run.instruction().workspace().equals(folder.get()))
            .filter(run -> run.instruction().back().asKnown().isEmpty())
            .sorted(Comparator.comparingInt(Run::number).reversed())
            .toList();
    return latestFirst.stream()
        .filter(run -> figures.find(run.number(), figure).isPresent())
        .findFirst()
        .or(() -> latestFirst.stream().filter(this::hasFigures).findFirst())
        .orElseThrow(() -> new OrderRefused("No run" + whose + " has figures; see runs."));
  }

  private boolean hasFigures(Run run) {
    return !figures.of(run.number()).isEmpty();
  }

  private OrderRefused unknown(String id, Run run) {
    Figures known = new Figures();
    known.addAll(figures.of(run.number()));
    List<String> nearest = known.nearest(id);
    return new OrderRefused(
        "Run %d has no figure %s.%s"
            .formatted(
                run.number(),
                id,
                nearest.isEmpty() ? "" : " Near it: " + String.join(", ", nearest) + "."));
  }
}
