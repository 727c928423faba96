package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.round.CollationPaper;
import org.boardpaper.paper.round.RoundFigures;
import org.boardpaper.paper.round.RoundPaper;
import org.boardpaper.round.Chase;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Reply;
import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Writes the collation report and the updated plan. */
final class CollationPress {
  private final RoundInputs inputs;
  private final CollateReturns returns;
  private final RoundPress press;
  private final Records records;

  /** Where what was found is kept. */
  record Records(Findings findings, StoredFigures figures, ChaseLog chases) {}

  CollationPress(RoundInputs inputs, CollateReturns returns, RoundPress press, Records records) {
    this.inputs = inputs;
    this.returns = returns;
    this.press = press;
    this.records = records;
  }

  /** Writes report, workbook and updated plan into the run's work folder. */
  void write(Run run) throws IOException {
    String step = Phase.COLLATE.step();
    records.findings().forget(run.number(), step);
    RoundPress.Printer printer = press.printer(run);
    Collation collation = returns.collate(run, printer.file(planName(run)));
    Map<String, Integer> silence = silence(run, collation);
    List<Figure> figures = RoundFigures.of(collation, silence);
    report(run, collation, silence, printer);
    records.figures().keep(run.number(), figures);
    List<Finding> found = new ArrayList<>(collation.findings());
    found.addAll(printer.findings());
    records.findings().keep(run.number(), step, found);
  }

  private void report(
      Run run, Collation collation, Map<String, Integer> silence, RoundPress.Printer printer)
      throws IOException {
    Masthead masthead = inputs.masthead(run, "Returns for the quarter " + collation.quarter().id());
    List<String> repeatedly =
        silence.entrySet().stream()
            .filter(agency -> agency.getValue() > 1)
            .map(Map.Entry::getKey)
            .toList();
    RoundPaper paper =
        CollationPaper.compose(
            masthead,
            inputs.wording(run, "collation.md"),
            collation,
            new CollationPaper.Facts(
                RoundFigures.of(collation, silence), returns.requests(run, collation), repeatedly));
    printer.pdf(paper, "collation-report.pdf");
    printer.workbook(paper, "collation-report.xlsx");
  }

  private String planName(Run run) {
    String name = inputs.plan(run).name();
    return Path.of(name).getFileName().toString();
  }

  /** For each silent agency, in how many rounds on end it has been silent. */
  private Map<String, Integer> silence(Run run, Collation collation) {
    List<Chase.Entry> rounds = records.chases().of(run.instruction().workspace());
    Map<String, Integer> silence = new TreeMap<>();
    for (String agency : collation.agencies(Reply.SILENT)) {
      int count = 1;
      for (Chase.Entry round : rounds) {
        boolean earlier = round.quarter().compareTo(collation.quarter().id()) < 0;
        if (earlier && round.agency().equals(agency)) {
          if (round.reply().isAnswer()) {
            break;
          }
          count++;
        }
      }
      silence.put(agency, count);
    }
    return silence;
  }
}
