package org.boardpaper.paper.round;

import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.narrative.NarrativeComposer;

/**
 * A paper of the round.
 *
 * @param paper as printed
 * @param findings slots of its wording that could not be filled
 */
public record RoundPaper(Paper paper, List<Finding> findings) {
  /** Copies the list. */
  public RoundPaper {
    findings = List.copyOf(findings);
  }

  /**
   * Composes a paper.
   *
   * @param masthead what stands above it
   * @param wording its wording
   * @param words what its slots may name
   * @param content tables and appendices
   */
  public static RoundPaper compose(
      Masthead masthead, Narrative wording, RoundWords words, Content content) {
    RoundNames names = new RoundNames(words, content.tables());
    NarrativeComposer composer = new NarrativeComposer(names, names);
    Paper paper = new Paper(masthead, composer.compose(wording), content.appendices());
    return new RoundPaper(paper, composer.findings());
  }

  /**
   * What a paper holds beside its wording.
   *
   * @param tables by the name under which the wording calls for them
   * @param appendices in order
   */
  public record Content(Map<String, Table> tables, List<Appendix> appendices) {
    /** Nothing. */
    public static final Content NONE = new Content(Map.of(), List.of());
  }
}
