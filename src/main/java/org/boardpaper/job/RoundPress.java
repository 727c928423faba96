package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.round.RoundPaper;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.pdf.tagged.ExportReport;
import org.boardpaper.render.xlsx.PublicationWorkbook;
import org.boardpaper.store.Run;

/** Prints papers of a round into the run's work folder. */
final class RoundPress {
  private final WorkFolders folders;

  RoundPress(WorkFolders folders) {
    this.folders = folders;
  }

  /** A printer for one run. */
  Printer printer(Run run) throws IOException {
    Path pages = Files.createDirectories(WorkFolders.pages());
    return new Printer(run, new PaperPdf(run.instruction().reports().orElse(null), pages));
  }

  /** Prints the papers of one run and gathers what there is to say of them. */
  final class Printer {
    private final Run run;
    private final PaperPdf pdf;
    private final List<Finding> findings = new ArrayList<>();

    private Printer(Run run, PaperPdf pdf) {
      this.run = run;
      this.pdf = pdf;
    }

    /** A paper as PDF. */
    void pdf(RoundPaper paper, String name) throws IOException {
      ExportReport report = pdf.write(paper.paper(), file(name));
      findings.addAll(paper.findings());
      if (!report.isFaithful()) {
        findings.addAll(new UnprintedCharacters(report).in(name, List.of()));
      }
    }

    /** The tables of a paper as a workbook. */
    void workbook(RoundPaper paper, String name) throws IOException {
      PublicationWorkbook.write(paper.paper(), file(name));
    }

    /** A file in the run's work folder. */
    Path file(String name) throws IOException {
      return folders.file(run.number(), name);
    }

    /** What there is to say of all papers, each thing once. */
    List<Finding> findings() {
      return findings.stream().distinct().toList();
    }
  }
}
