package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.render.docx.PaperDocx;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.pdf.tagged.ExportReport;
import org.boardpaper.render.records.FiguresJson;
import org.boardpaper.render.xlsx.PublicationWorkbook;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Writes what a run hands out, each file from what the store holds, into the run's work folder. */
final class Press {
  private static final String PAPER = "board-paper.pdf";
  private static final String TO_EDIT = "board-paper.docx";
  private static final String TABLES = "board-paper-tables.xlsx";
  private static final String FIGURES = "figures.json";

  private final Compositions compositions;
  private final Findings findings;
  private final StoredFigures figures;
  private final DesignFolder designs;
  private final WorkFolders folders;

  Press(
      Compositions compositions,
      Findings findings,
      StoredFigures figures,
      DesignFolder designs,
      WorkFolders folders) {
    this.compositions = compositions;
    this.findings = findings;
    this.figures = figures;
    this.designs = designs;
    this.folders = folders;
  }

  /**
   * Writes the paper, to be read and to be edited. A character that the font does not have is a
   * finding.
   */
  void paper(Run run) throws IOException {
    findings.forget(run.number(), Phase.WRITE_PAPER.step());
    Composition composition = compositions.of(run);
    Paper paper = composition.paper(findings.of(run.number())).paper();
    ExportReport report = write(run, paper);
    PaperDocx.write(paper, folders.file(run.number(), TO_EDIT));
    if (!report.isFaithful()) {
      UnprintedCharacters unprinted = new UnprintedCharacters(report);
      List<Finding> found = unprinted.in(PAPER, composition.reported());
      findings.keep(run.number(), Phase.WRITE_PAPER.step(), found);
    }
  }

  private ExportReport write(Run run, Paper paper) throws IOException {
    Path pages = Files.createDirectories(folders.pages());
    try {
      Path own = designs.layOut(run.number()).orElse(null);
      return new PaperPdf(own, pages).write(paper, folders.file(run.number(), PAPER));
    } finally {
      designs.clear(run.number());
    }
  }

  /** Writes the paper's tables as a workbook. */
  void tables(Run run) throws IOException {
    PublicationWorkbook.write(compose(run).forWorkbook(), folders.file(run.number(), TABLES));
  }

  /** Writes the figures. */
  void figures(Run run) throws IOException {
    FiguresJson.write(figures.of(run.number()), folders.file(run.number(), FIGURES));
  }

  private BoardPaper compose(Run run) throws IOException {
    return compositions.of(run).paper(findings.of(run.number()));
  }
}
