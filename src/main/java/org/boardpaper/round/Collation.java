package org.boardpaper.round;

import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;

/**
 * What a round of returns comes to.
 *
 * @param quarter the quarter asked about
 * @param counts every returned cell, by what becomes of it
 * @param cells what becomes of each cell, unchanged ones too
 * @param answers how each agency that was asked has answered, by name
 * @param requests more time asked for in these returns
 * @param edits what is to be changed in the plan
 * @param findings what there is to say
 */
public record Collation(
    Quarter quarter,
    Counts counts,
    List<CellOutcome> cells,
    List<Answer> answers,
    List<Extension> requests,
    List<PlanEdit> edits,
    List<Finding> findings) {
  /** Copies the lists. */
  public Collation {
    cells = List.copyOf(cells);
    answers = List.copyOf(answers);
    requests = List.copyOf(requests);
    edits = List.copyOf(edits);
    findings = List.copyOf(findings);
  }

  /** The cells of one verdict. */
  public List<CellOutcome> cells(Verdict verdict) {
    return cells.stream().filter(cell -> cell.verdict() == verdict).toList();
  }

  /** The agencies of one reply. */
  public List<String> agencies(Reply reply) {
    return answers.stream().filter(answer -> answer.reply() == reply).map(Answer::agency).toList();
  }
}
