package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.figures.Figures;

/**
 * Says which statements of a paper contradict each other or the data. It understands the plain
 * sentences of such papers and nothing more: what it does not understand it passes over.
 */
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new ListTotals(),
          new MoneyTotals(),
          new TableTotals(),
          new SaidTwice(),
          new Periods(),
          new Rates(),
          new PastDates(),
          new CrossReferences(),
          new Percentages(),
          new Increases(),
          new DoneAmongOpen(),
          new NamedPlaces());

  private Lint() {}

  /** What in a paper contradicts the rest of it, in reading order. */
  public static List<Finding> of(WrittenPaper paper) {
    return ordered(new Statements(paper), List.of());
  }

  /**
   * What in a paper contradicts the rest of it or the data, in reading order. A figure that differs
   * is told once.
   *
   * @param own the paper that we make of the data; its rows are walked once
   * @param figures what the data say
   */
  public static List<Finding> against(WrittenPaper paper, Paper own, Figures figures) {
    Statements statements =
        new Statements(
            paper.meeting().isPresent() ? paper : paper.forMeeting(own.masthead().meeting()));
    List<Finding> data = new ArrayList<>();
    Comparison.look(statements, own, data::add);
    Set<SourceCell> told = data.stream().map(Finding::place).collect(Collectors.toSet());
    KnownFigures.look(
        statements,
        figures,
        finding -> {
          if (!told.contains(finding.place())) {
            data.add(finding);
          }
        });
    return ordered(statements, data);
  }

  private static List<Finding> ordered(Statements statements, List<Finding> data) {
    List<Finding> findings = new ArrayList<>(data);
    CHECKS.forEach(check -> check.look(statements, findings::add));
    findings.sort(Comparator.comparing(Finding::place).thenComparing(Finding::rule));
    return findings.stream().distinct().toList();
  }

  /**
   * What in a paper of our own contradicts the rest of it. Rows of appendices are not looked at:
   * they say nothing of one another.
   *
   * @param name what its file is called
   */
  public static List<Finding> own(String name, Paper paper) {
    return of(PaperPassages.withoutAppendices(name, paper));
  }
}
