package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Edition;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.board.AgendaPack;
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
   * Writes the paper, each edition to be read and to be edited. A character that the font does not
   * have is a finding.
   */
  void paper(Run run) throws IOException {
    findings.forget(run.number(), Phase.WRITE_PAPER.step());
    Composition composition = compositions.of(run);
    List<Finding> known = findings.of(run.number());
    List<Finding> found = new ArrayList<>();
    try {
      Path own = designs.layOut(run.number()).orElse(null);
      PaperPdf pdf = new PaperPdf(own, Files.createDirectories(WorkFolders.pages()));
      for (Edition edition : composition.editions().all()) {
        String name = EditionFiles.paper(edition);
        Paper paper = composition.paper(edition, known).paper();
        ExportReport report = pdf.write(paper, folders.file(run.number(), name));
        if (composition.isForAgenda()) {
          agenda(pdf, AgendaPack.of(paper, edition), agendaFolder(run, edition));
        }
        PaperDocx.write(paper, folders.file(run.number(), EditionFiles.toEdit(edition)));
        if (!report.isFaithful()) {
          found.addAll(new UnprintedCharacters(report).in(name, composition.reported()));
        }
      }
    } finally {
      designs.clear(run.number());
    }
    findings.keep(run.number(), Phase.WRITE_PAPER.step(), found.stream().distinct().toList());
  }

  private Path agendaFolder(Run run, Edition edition) {
    return folders.of(run.number()).resolve(EditionFiles.agenda(edition));
  }

  private static void agenda(PaperPdf pdf, List<AgendaPack.Document> pack, Path folder)
      throws IOException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    for (AgendaPack.Document document : pack) {
      pdf.write(document.paper(), folder.resolve(document.name()));
    }
  }

  /** Writes the tables of each edition as a workbook. */
  void tables(Run run) throws IOException {
    Composition composition = compositions.of(run);
    for (Edition edition : composition.editions().all()) {
      Paper paper = composition.paper(edition, findings.of(run.number())).forWorkbook();
      Path file = folders.file(run.number(), EditionFiles.tables(edition));
      PublicationWorkbook.write(paper, file);
    }
  }

  /** Writes the figures for the officers. */
  void figures(Run run) throws IOException {
    FiguresJson.write(figures.of(run.number()), folders.file(run.number(), FIGURES));
  }

  /** Puts all that may be published, and nothing else, into a folder of its own. */
  void toPublish(Run run) throws IOException {
    Composition composition = compositions.of(run);
    if (composition.editions().has(Edition.PUBLIC)) {
      Path open = folders.of(run.number()).resolve(EditionFiles.TO_PUBLISH);
      Folders.delete(open);
      Files.createDirectories(open);
      for (String name : EditionFiles.of(Edition.PUBLIC)) {
        Files.copy(folders.file(run.number(), name), open.resolve(name));
      }
      Path agenda = agendaFolder(run, Edition.PUBLIC);
      if (Files.isDirectory(agenda)) {
        Folders.copy(agenda, open.resolve(EditionFiles.agenda(Edition.PUBLIC)));
      }
      FiguresJson.write(composition.published(), open.resolve(FIGURES));
    }
  }
}
