package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.disclosure.ForbiddenWords;
import org.boardpaper.paper.disclosure.Publication;
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
   * @param publication the edition
   */
  public record Parts(
      Masthead masthead,
      String reviewLabel,
      Narrative narrative,
      BoardFacts facts,
      Iterable<Action> reported,
      Iterable<Finding> findings,
      Publication publication) {}

  /** Composes the paper: of the same parts each edition, of what it may tell. */
  public static BoardPaper compose(Parts parts) {
    Publication publication = parts.publication();
    BoardFacts facts =
        publication.isPublic()
            ? PublicFacts.of(parts.facts(), publication.standing())
            : parts.facts();
    BoardWords words = new BoardWords(parts.masthead(), facts.period(), parts.reviewLabel());
    Optional<ForbiddenWords> forbidden =
        Optional.of(parts).filter(all -> publication.isPublic()).map(BoardPaper::forbidden);
    NarrativeComposer composer = new NarrativeComposer(facts, words, publication, forbidden);
    Paper paper =
        new Paper(
            publication.isPublic() ? masthead(parts) : parts.masthead(),
            publication.notice(),
            composer.compose(parts.narrative()),
            appendices(parts));
    return new BoardPaper(paper, composer.findings());
  }

  /** What is amiss with an edition: what composing it shows, and words that may not stand in it. */
  public static List<Finding> check(Parts parts) {
    BoardPaper composed = compose(parts);
    List<Finding> findings = new ArrayList<>(composed.findings());
    if (parts.publication().isPublic()) {
      findings.addAll(PublicCheck.of(parts, composed));
    }
    return findings;
  }

  static ForbiddenWords forbidden(Parts parts) {
    return new ForbiddenWords(
        parts.publication().settings().disclosure(),
        parts.facts().register(),
        parts.publication().standing());
  }

  private static List<Appendix> appendices(Parts parts) {
    Publication publication = parts.publication();
    BoardAppendices appendices =
        new BoardAppendices(parts.facts().period(), parts.reported(), publication);
    return publication.isPublic()
        ? List.of(appendices.actions(publicNotes(parts)))
        : List.of(
            appendices.actions(List.of()),
            FindingsAppendix.of(parts.findings()),
            WithheldAppendix.of(parts));
  }

  private static List<String> publicNotes(Parts parts) {
    List<String> notes = new ArrayList<>(FindingsAppendix.inShort(parts.findings()));
    notes.add(0, "Listed are actions of reviews whose reports are published.");
    return notes;
  }

  private static Masthead masthead(Parts parts) {
    Masthead whole = parts.masthead();
    List<String> contact = parts.publication().settings().disclosure().contact();
    return new Masthead(
        whole.partnership(), whole.board(), whole.meeting(), whole.title(), contact);
  }
}
