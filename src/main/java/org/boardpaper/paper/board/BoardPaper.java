package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.plan.Action;

/**
 * The annual board paper on domestic homicide reviews.
 *
 * @param paper the paper as printed
 * @param findings what was found amiss while composing it: a slot that cannot be filled, a
 *     paragraph that is gone
 */
public record BoardPaper(Paper paper, List<Finding> findings) {
  /** Copies the list. */
  public BoardPaper {
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
   * @param findings what was found in the inputs; may be walked many times
   * @param sourcesAnnex whether an annex says where each figure of the paragraphs comes from
   */
  public record Parts(
      Masthead masthead,
      String reviewLabel,
      Narrative narrative,
      BoardFacts facts,
      Iterable<Action> reported,
      Iterable<Finding> findings,
      boolean sourcesAnnex) {}

  /** Composes the paper. */
  public static BoardPaper compose(Parts parts) {
    BoardWords words =
        new BoardWords(parts.masthead(), parts.facts().period(), parts.reviewLabel());
    NarrativeComposer composer = new NarrativeComposer(parts.facts(), words);
    BoardAppendices appendices = new BoardAppendices(parts.facts().period(), parts.reported());
    List<Section> sections = composer.compose(parts.narrative());
    List<Appendix> all = new ArrayList<>();
    all.add(appendices.actions());
    all.add(FindingsAppendix.of(parts.findings()));
    if (parts.sourcesAnnex()) {
      all.add(SourcesAnnex.of(composer.printed()));
    }
    return new BoardPaper(new Paper(parts.masthead(), sections, all), composer.findings());
  }
}
