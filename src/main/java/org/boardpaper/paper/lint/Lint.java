package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Paper;

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
          new ParagraphNumbers(),
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
   * @param data what is known
   */
  public static List<Finding> against(WrittenPaper paper, KnownData data) {
    Statements statements =
        new Statements(
            paper.meeting().isPresent()
                ? paper
                : paper.forMeeting(data.own().masthead().meeting()));
    List<Finding> found = new ArrayList<>();
    Comparison.look(statements, data.own(), found::add);
    Set<SourceCell> told = found.stream().map(Finding::place).collect(Collectors.toSet());
    KnownFigures.look(
        statements,
        data,
        finding -> {
          if (!told.contains(finding.place())) {
            found.add(finding);
          }
        });
    return ordered(statements, found);
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
