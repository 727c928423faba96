package org.boardpaper.job;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.figures.NearIds;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;
import org.boardpaper.store.StoredFigures;

/** What the store says of the runs. */
final class RunHistory {
  private final Runs runs;
  private final RunLines lines;
  private final Findings findings;
  private final StoredFigures figures;
  private final Headlines headlines;

  RunHistory(
      Runs runs, RunLines lines, Findings findings, StoredFigures figures, RunInputs inputs) {
    this.runs = runs;
    this.lines = lines;
    this.findings = findings;
    this.figures = figures;
    this.headlines = new Headlines(figures, inputs);
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
        headlines.of(run),
        line.findings(),
        findings.of(run.number()),
        line.ending() == Ending.STOPPED ? "" : Failure.words(failures));
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
    return !figures.ids(run.number()).isEmpty();
  }

  private OrderRefused unknown(String id, Run run) {
    List<String> nearest = NearIds.of(id, figures.ids(run.number()));
    return new OrderRefused(
        "Run %d has no figure %s.%s"
            .formatted(
                run.number(),
                id,
                nearest.isEmpty() ? "" : " Near it: " + String.join(", ", nearest) + "."));
  }
}
