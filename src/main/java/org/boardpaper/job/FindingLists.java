package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.render.records.FindingsCsv;
import org.boardpaper.render.xlsx.FindingsWorkbook;
import org.boardpaper.render.xlsx.FindingsWorkbook.Contents;
import org.boardpaper.render.xlsx.FindingsWorkbook.SourceCount;
import org.boardpaper.render.xlsx.InputLinks;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Findings;
import org.boardpaper.store.RowCount;
import org.boardpaper.store.RowCounts;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;

/** Lists the findings of a run, for programs and for people, in the run's work folder. */
final class FindingLists {
  static final String WORKBOOK = "findings.xlsx";
  static final String CSV = "findings.csv";

  private final RunInputs inputs;
  private final Findings findings;
  private final RowCounts counts;
  private final RunSources sources;
  private final WorkFolders folders;

  FindingLists(
      RunInputs inputs,
      Findings findings,
      RowCounts counts,
      RunSources sources,
      WorkFolders folders) {
    this.inputs = inputs;
    this.findings = findings;
    this.counts = counts;
    this.sources = sources;
    this.folders = folders;
  }

  /**
   * Writes both lists.
   *
   * @param place the folder in which they will stand, from which the workbook links to the inputs
   * @return the files
   */
  List<Path> write(Run run, Path place) throws IOException {
    List<Finding> found = findings.of(run.number());
    Path csv = folders.file(run.number(), CSV);
    FindingsCsv.write(found, csv);
    Path workbook = folders.file(run.number(), WORKBOOK);
    InputLinks links =
        InputLinks.between(place, run.instruction().workspace(), filesOfTheFolder(run));
    FindingsWorkbook.write(contents(run, found), links, workbook);
    return List.of(csv, workbook);
  }

  private Set<String> filesOfTheFolder(Run run) {
    return sources.of(run.number()).stream()
        .filter(source -> !SourceRole.isOfReports(source.role()))
        .map(ArchivedSource::name)
        .collect(Collectors.toSet());
  }

  private Contents contents(Run run, List<Finding> found) {
    String partnership =
        inputs
            .partnership(run.number())
            .map(settings -> settings.identity().partnership())
            .orElseGet(run.instruction()::partnership);
    List<SourceCount> sources =
        counts.of(run.number()).stream().map(FindingLists::inWords).toList();
    return new Contents(partnership, run.instruction().meeting(), sources, found);
  }

  private static SourceCount inWords(RowCount count) {
    String words =
        switch (count.source()) {
          case "plan" -> "Action plan";
          case "previous" -> "List of the last report";
          case "ledger" -> "Funding ledger";
          case "reviews" -> "Register of reviews";
          default -> count.source();
        };
    return new SourceCount(
        words, count.read(), count.accepted(), count.rejected(), count.setAside());
  }
}
