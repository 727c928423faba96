package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.disclosure.ForbiddenWords;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.narrative.Exhibits;
import org.boardpaper.paper.narrative.FigureTrail;
import org.boardpaper.paper.narrative.NarrativeComposer;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Followed;
import org.boardpaper.round.RoundsSoFar;

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
   * @param rows what is listed row by row
   * @param publication the edition
   * @param choices what else the paper has
   */
  public record Parts(
      Masthead masthead,
      String reviewLabel,
      Narrative narrative,
      BoardFacts facts,
      Rows rows,
      Publication publication,
      Choices choices) {}

  /**
   * What a paper has or leaves out.
   *
   * @param sourcesAnnex whether an annex of the exempt edition says where each figure of the
   *     paragraphs comes from
   * @param background the papers that it is based on; absent where no list is wanted
   */
  public record Choices(boolean sourcesAnnex, Optional<List<String>> background) {
    /** Neither. */
    public static final Choices NONE = new Choices(false, Optional.empty());
  }

  /**
   * What is listed row by row; each may be walked many times.
   *
   * @param reported actions that are outstanding or were so at the last report, in the order of
   *     printing
   * @param followed what became of each action of the last report, in the order of that report
   * @param findings what was found in the inputs
   * @param rounds what the quarterly rounds have to tell
   */
  public record Rows(
      Iterable<Action> reported,
      Iterable<Followed> followed,
      Iterable<Finding> findings,
      RoundsSoFar rounds) {}

  /** The paper with all tables of its workbook: one that the paper has already is there once. */
  public Paper forWorkbook() {
    if (further.isEmpty()) {
      return paper;
    }
    List<Appendix> appendices = new ArrayList<>(paper.appendices());
    appendices.add(new Appendix("Not printed", "Movement in detail", NOTES, further));
    return new Paper(paper.masthead(), paper.notice(), paper.sections(), appendices);
  }

  /** Composes the paper: of the same parts each edition, of what it may tell. */
  public static BoardPaper compose(Parts parts) {
    Publication publication = parts.publication();
    BoardFacts facts =
        publication.isPublic()
            ? PublicFacts.of(parts.facts(), publication.standing())
            : parts.facts();
    BoardWords words = new BoardWords(parts.masthead(), facts.period(), parts.reviewLabel());
    FigureNames names = new FigureNames(facts.figures(), words);
    Exhibits exhibits = new BoardExhibits(facts, publication);
    NarrativeComposer composer =
        publication.isPublic()
            ? new NarrativeComposer(
                names, exhibits, new NarrativeComposer.Limits(publication, forbidden(parts)))
            : new NarrativeComposer(names, exhibits);
    List<Section> sections = new ArrayList<>(composer.compose(parts.narrative()));
    parts
        .choices()
        .background()
        .flatMap(papers -> BackgroundPapers.section(papers, facts, publication))
        .ifPresent(sections::add);
    Paper paper =
        new Paper(
            publication.isPublic() ? masthead(parts) : parts.masthead(),
            publication.notice(),
            sections,
            appendices(parts, composer.printed()));
    List<Table> further =
        publication.isPublic() ? List.of() : new MovementTables(parts.facts().plan()).all();
    return new BoardPaper(paper, further, composer.findings());
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
        parts.facts().cases().register(),
        parts.publication().standing());
  }

  private static List<Appendix> appendices(Parts parts, List<FigureTrail.Printed> printed) {
    Publication publication = parts.publication();
    BoardAppendices appendices =
        new BoardAppendices(parts.facts().period(), parts.rows(), publication);
    if (publication.isPublic()) {
      return List.of(appendices.actions(publicNotes(parts)));
    }
    List<Appendix> all = new ArrayList<>();
    all.add(appendices.actions(List.of()));
    all.add(FindingsAppendix.of(parts.rows().findings()));
    all.add(WithheldAppendix.of(parts));
    if (parts.choices().sourcesAnnex()) {
      all.add(SourcesAnnex.of(printed));
    }
    return all;
  }

  private static List<String> publicNotes(Parts parts) {
    List<String> notes = new ArrayList<>(FindingsAppendix.inShort(parts.rows().findings()));
    notes.add(
        0,
        parts.publication().standing().publishesNothing()
            ? "No report of a review is published on this day, so that no action is listed here."
            : "Listed are actions of reviews whose reports are published.");
    return notes;
  }

  private static Masthead masthead(Parts parts) {
    Masthead whole = parts.masthead();
    return whole.with(whole.title(), parts.publication().settings().disclosure().contact());
  }
}
