package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Paper;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Writes what a run hands out, each file from what the store holds, into the run's work folder. */
final class Press {
  static final String FINDINGS = "findings.csv";

  private final RunInputs inputs;
  private final Composition composition;
  private final Findings findings;
  private final StoredFigures figures;
  private final WorkFolders folders;

  Press(
      RunInputs inputs,
      Composition composition,
      Findings findings,
      StoredFigures figures,
      WorkFolders folders) {
    this.inputs = inputs;
    this.composition = composition;
    this.findings = findings;
    this.figures = figures;
    this.folders = folders;
  }

  /** Writes the paper. */
  void paper(Run run) throws IOException {
    Files.writeString(folders.file(run.number(), "board-paper.pdf"), compose(run).toString());
  }

  /** Writes its tables as a workbook. */
  void tables(Run run) throws IOException {
    Files.writeString(
        folders.file(run.number(), "board-paper-tables.xlsx"), compose(run).toString());
  }

  /** Writes figures and findings. */
  void records(Run run) throws IOException {
    Files.writeString(
        folders.file(run.number(), "figures.json"), figures.of(run.number()).toString());
    findings(run, folders.file(run.number(), FINDINGS));
  }

  /** Writes the findings alone. */
  void findings(Run run, Path file) throws IOException {
    Files.write(file, findings.of(run.number()).stream().map(Finding::line).toList());
  }

  private Paper compose(Run run) throws IOException {
    RunSettings settings = inputs.settings(run.number());
    return composition.paper(run, settings, findings.of(run.number())).paper();
  }
}
