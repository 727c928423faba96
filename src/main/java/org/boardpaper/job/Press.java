package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.pdf.tagged.ExportReport;
import org.boardpaper.render.records.FiguresJson;
import org.boardpaper.render.xlsx.PublicationWorkbook;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Writes what a run hands out, each file from what the store holds, into the run's work folder. */
final class Press {
  static final String PAPER = "board-paper.pdf";
  private static final String TABLES = "board-paper-tables.xlsx";
  private static final String FIGURES = "figures.json";

  private final Compositions compositions;
  private final Findings findings;
  private final StoredFigures figures;
  private final WorkFolders folders;

  Press(Compositions compositions, Findings findings, StoredFigures figures, WorkFolders folders) {
    this.compositions = compositions;
    this.findings = findings;
    this.figures = figures;
    this.folders = folders;
  }

  /** Writes the paper. A character that the font does not have is a finding. */
  void paper(Run run) throws IOException {
    findings.forget(run.number(), Phase.WRITE_PAPER.step());
    Path pages = Files.createDirectories(folders.pages());
    PaperPdf pdf = new PaperPdf(run.instruction().reports().orElse(null), pages);
    Composition composition = compositions.of(run);
    Paper paper = composition.paper(findings.of(run.number())).paper();
    ExportReport report = pdf.write(paper, folders.file(run.number(), PAPER));
    if (!report.isFaithful()) {
      UnprintedCharacters unprinted = new UnprintedCharacters(report);
      List<Finding> found = unprinted.in(PAPER, composition.reported());
      findings.keep(run.number(), Phase.WRITE_PAPER.step(), found);
    }
  }

  /** Writes the paper's tables as a workbook. */
  void tables(Run run) throws IOException {
    PublicationWorkbook.write(compose(run), folders.file(run.number(), TABLES));
  }

  /** Writes the figures. */
  void figures(Run run) throws IOException {
    FiguresJson.write(figures.of(run.number()), folders.file(run.number(), FIGURES));
  }

  private Paper compose(Run run) throws IOException {
    return compositions.of(run).paper(findings.of(run.number())).paper();
  }
}
