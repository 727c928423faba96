package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;
import org.boardpaper.paper.Table;

/**
 * Numbers the paragraphs of a narrative, fills its slots and puts its tables and charts where it
 * calls for them.
 */
final class NarrativeComposer {
  private final SlotFiller filler;
  private final BoardTables tables;
  private final BoardCharts charts;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int number;

  NarrativeComposer(BoardFacts facts, BoardWords words) {
    tables = new BoardTables(facts);
    charts = new BoardCharts(facts);
    filler = new SlotFiller(facts.figures(), words, numbers, findings);
  }

  /** The sections of the paper, in order. */
  List<Section> compose(Narrative narrative) {
    numberParagraphs(narrative);
    List<Section> sections = new ArrayList<>();
    for (Narrative.Part part : narrative.sections()) {
      List<Block> blocks = part.pieces().stream().flatMap(this::blocks).toList();
      sections.add(new Section(filler.fill(part.heading(), heading(part)), blocks));
    }
    return sections;
  }

  /** Which figure is printed where; complete after composing. */
  List<FigureTrail.Printed> printed() {
    return filler.trail().all();
  }

  /** What was found amiss while composing. */
  List<Finding> findings() {
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
      case SUBHEADING -> Stream.of(new Block.Subheading(filler.fill(piece.text(), piece.place())));
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
    return new Block.Paragraph(number, filler.fill(piece.text(), piece.place()));
  }

  private Stream<Block> called(Slot slot, SourceCell place) {
    if (slot.kind() == Slot.Kind.TABLE) {
      Optional<List<Table>> found = tables.find(slot.argument());
      found.ifPresentOrElse(all -> {}, () -> unknown("table", slot, place));
      return found.stream().flatMap(List::stream).map(Block.TableBlock::new);
    }
    Optional<Optional<BarChart>> found = charts.find(slot.argument());
    found.ifPresentOrElse(all -> {}, () -> unknown("chart", slot, place));
    return found.stream().flatMap(Optional::stream).map(Block.ChartBlock::new);
  }

  private void unknown(String what, Slot slot, SourceCell place) {
    findings.add(
        Finding.error(
            what + "-unknown",
            place,
            slot.argument(),
            "the name of a " + what + " of this paper",
            "Correct the name; the how-to on wording lists them."));
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
    return filler.fill(item.text(), item.place());
  }
}
