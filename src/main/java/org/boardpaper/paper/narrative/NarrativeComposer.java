package org.boardpaper.paper.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;
import org.boardpaper.paper.disclosure.ForbiddenWords;
import org.boardpaper.paper.disclosure.Publication;

/**
 * Numbers the paragraphs of a narrative, fills its slots and puts its tables, charts and lists
 * where it calls for them.
 */
public final class NarrativeComposer {
  private final Optional<Limits> limits;
  private final Vocabulary vocabulary;
  private final SlotFiller filler;
  private final Exhibits exhibits;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int number;

  /**
   * What the public edition keeps to.
   *
   * @param publication which figures it withholds
   * @param forbidden the words that may not stand in it
   */
  public record Limits(Publication publication, ForbiddenWords forbidden) {}

  /**
   * A composer of a public edition.
   *
   * @param vocabulary what slots may name
   * @param exhibits the tables, charts and lists that narrative may call for
   * @param limits what the edition keeps to
   */
  public NarrativeComposer(Vocabulary vocabulary, Exhibits exhibits, Limits limits) {
    this.vocabulary = vocabulary;
    this.exhibits = exhibits;
    this.filler = new SlotFiller(vocabulary, numbers, findings, limits.publication()::withholds);
    this.limits = Optional.of(limits);
  }

  /**
   * A composer of a paper that tells everything.
   *
   * @param vocabulary what slots may name
   * @param exhibits the tables, charts and lists that narrative may call for
   */
  public NarrativeComposer(Vocabulary vocabulary, Exhibits exhibits) {
    this.vocabulary = vocabulary;
    this.exhibits = exhibits;
    this.filler = new SlotFiller(vocabulary, numbers, findings, id -> false);
    this.limits = Optional.empty();
  }

  /** The sections of the paper, in order. */
  public List<Section> compose(Narrative whole) {
    Narrative narrative = EditionText.of(whole, limits.isPresent());
    numberParagraphs(narrative);
    List<Section> sections = new ArrayList<>();
    for (Narrative.Part part : narrative.sections()) {
      List<Block> blocks = part.pieces().stream().flatMap(this::blocks).toList();
      sections.add(new Section(filled(part.heading(), heading(part)), blocks));
    }
    return sections;
  }

  /** Which figure is printed where; complete after composing. */
  public List<FigureTrail.Printed> printed() {
    return filler.trail().all();
  }

  /** What was found amiss while composing. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static SourceCell heading(Narrative.Part part) {
    return part.pieces().isEmpty()
        ? SourceCell.wholeFile("narrative")
        : part.pieces().get(0).place();
  }

  private void numberParagraphs(Narrative narrative) {
    int next = 1;
    for (Narrative.Part part : narrative.sections()) {
      for (Narrative.Piece piece : part.pieces()) {
        if (isNumbered(piece)) {
          label(piece, next++);
        }
      }
    }
  }

  private void label(Narrative.Piece piece, int paragraph) {
    if (piece.label().isPresent() && numbers.putIfAbsent(piece.label().get(), paragraph) != null) {
      findings.add(
          Finding.error(
              "paragraph-label-doubled",
              piece.place(),
              piece.label().get(),
              "a label that no other paragraph has",
              "Rename one of the two."));
    }
  }

  private boolean isNumbered(Narrative.Piece piece) {
    return piece.kind() == Narrative.Kind.PARAGRAPH
        && filler.isWanted(piece.text())
        && SlotText.parse(piece.text()).block().isEmpty();
  }

  private Stream<Block> blocks(Narrative.Piece piece) {
    if (!filler.isWanted(piece.text())) {
      return Stream.empty();
    }
    return switch (piece.kind()) {
      case SUBHEADING -> Stream.of(new Block.Subheading(filled(piece.text(), piece.place())));
      case BULLETS -> points(Block.Marker.BULLET, piece).stream();
      case LETTERS -> points(Block.Marker.LETTER, piece).stream();
      case PARAGRAPH -> paragraph(piece);
    };
  }

  private Stream<Block> paragraph(Narrative.Piece piece) {
    Optional<Slot> slot = SlotText.parse(piece.text()).block();
    return slot.isPresent() ? called(slot.get(), piece.place()) : Stream.of(numbered(piece));
  }

  private Block.Paragraph numbered(Narrative.Piece piece) {
    number++;
    filler.trail().enter(number);
    return new Block.Paragraph(number, filled(piece.text(), piece.place()));
  }

  private Stream<Block> called(Slot slot, SourceCell place) {
    Optional<List<Block>> found = exhibits.find(slot);
    if (found.isEmpty()) {
      findings.add(vocabulary.unknown(slot, place));
    }
    return found.stream().flatMap(List::stream);
  }

  private Optional<Block> points(Block.Marker marker, Narrative.Piece piece) {
    List<Block.Point> points = new ArrayList<>();
    for (Narrative.Item item : wanted(piece.items())) {
      List<String> nested = wanted(item.items()).stream().map(this::filled).toList();
      points.add(new Block.Point(filled(item), nested));
    }
    return points.isEmpty() ? Optional.empty() : Optional.of(new Block.Points(marker, points));
  }

  private List<Narrative.Item> wanted(List<Narrative.Item> items) {
    return items.stream().filter(item -> filler.isWanted(item.text())).toList();
  }

  private String filled(Narrative.Item item) {
    return filled(item.text(), item.place());
  }

  private String filled(String text, SourceCell place) {
    String filled = filler.fill(text, place);
    limits.ifPresent(kept -> findings.addAll(kept.forbidden().inSentence(filled, place)));
    return filled;
  }
}
