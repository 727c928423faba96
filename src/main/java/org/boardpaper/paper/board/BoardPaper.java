package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Followed;

/**
 * The annual board paper on domestic homicide reviews.
 *
 * @param paper the paper as printed
 * @param further tables that only the workbook has room for
 * @param findings what was found amiss while composing it: a slot that cannot be filled, a
 *     paragraph that is gone
 */
public record BoardPaper(Paper paper, List<Table> further, List<Finding> findings) {
  private static final List<String> NOTES =
      List.of(
          "In each row: outstanding at the last report, and new, and reopened, less completed and withdrawn, are outstanding now.",
          "An action counts once for each agency that leads it. One that changed hands counts as withdrawn from the one and new to the other.");

  /** Copies the lists. */
  public BoardPaper {
    further = List.copyOf(further);
    findings = List.copyOf(findings);
  }

  /**
   * What a paper is put together from.
   *
   * @param masthead what stands above the first heading
   * @param reviewLabel "DHR" or "DARDR"
   * @param narrative the wording
   * @param facts what was counted and worked out
   * @param reported actions that are outstanding or were so at the last report, in the order of
   *     printing; may be walked many times
   * @param followed what became of each action of the last report, in the order of that report; may
   *     be walked many times
   * @param findings what was found in the inputs; may be walked many times
   */
  public record Parts(
      Masthead masthead,
      String reviewLabel,
      Narrative narrative,
      BoardFacts facts,
      Iterable<Action> reported,
      Iterable<Followed> followed,
      Iterable<Finding> findings) {}

  /** The paper with all tables of its workbook: one that the paper has already is there once. */
  public Paper forWorkbook() {
    List<Appendix> appendices = new ArrayList<>(paper.appendices());
    appendices.add(new Appendix("Not printed", "Movement in detail", NOTES, further));
    return new Paper(paper.masthead(), paper.sections(), appendices);
  }

  /** Composes the paper. */
  public static BoardPaper compose(Parts parts) {
    BoardWords words =
        new BoardWords(parts.masthead(), parts.facts().period(), parts.reviewLabel());
    NarrativeComposer composer = new NarrativeComposer(parts.facts(), words);
    BoardAppendices appendices =
        new BoardAppendices(parts.facts().period(), parts.reported(), parts.followed());
    Paper paper =
        new Paper(
            parts.masthead(),
            composer.compose(parts.narrative()),
            List.of(appendices.actions(), FindingsAppendix.of(parts.findings())));
    List<Table> further = new MovementTables(parts.facts().plan()).all();
    return new BoardPaper(paper, further, composer.findings());
  }
}
