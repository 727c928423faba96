package org.boardpaper.paper.round;

import java.util.ArrayList;
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
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** Fills the wording of a round and puts its tables where it calls for them. */
final class RoundComposer {
  private static final String GAP = "[not known]";

  private final RoundWords words;
  private final Map<String, Table> tables;
  private final List<Finding> findings = new ArrayList<>();
  private int number;

  RoundComposer(RoundWords words, Map<String, Table> tables) {
    this.words = words;
    this.tables = tables;
  }

  /** The sections, in order. */
  List<Section> compose(Narrative narrative) {
    List<Section> sections = new ArrayList<>();
    for (Narrative.Part part : narrative.sections()) {
      SourceCell place =
          part.pieces().isEmpty()
              ? SourceCell.wholeFile("reports/round")
              : part.pieces().get(0).place();
      List<Block> blocks = part.pieces().stream().flatMap(this::blocks).toList();
      sections.add(new Section(fill(part.heading(), place), blocks));
    }
    return sections;
  }

  /** Slots that could not be filled. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private Stream<Block> blocks(Narrative.Piece piece) {
    if (!isWanted(piece.text())) {
      return Stream.empty();
    }
    return switch (piece.kind()) {
      case SUBHEADING -> Stream.of(new Block.Subheading(fill(piece.text(), piece.place())));
      case BULLETS -> points(Block.Marker.BULLET, piece);
      case LETTERS -> points(Block.Marker.LETTER, piece);
      case PARAGRAPH -> paragraph(piece);
    };
  }

  private Stream<Block> paragraph(Narrative.Piece piece) {
    Optional<Slot> block = SlotText.parse(piece.text()).block();
    if (block.isEmpty()) {
      return Stream.of(new Block.Paragraph(++number, fill(piece.text(), piece.place())));
    }
    Table table = tables.get(block.get().argument());
    if (table == null) {
      unknown(block.get().argument(), piece.place(), String.join(", ", tables.keySet()));
      return Stream.empty();
    }
    return Stream.of(new Block.TableBlock(table));
  }

  private Stream<Block> points(Block.Marker marker, Narrative.Piece piece) {
    List<Block.Point> points =
        piece.items().stream()
            .filter(item -> isWanted(item.text()))
            .map(item -> new Block.Point(fill(item.text(), item.place()), nested(item)))
            .toList();
    return points.isEmpty() ? Stream.empty() : Stream.of(new Block.Points(marker, points));
  }

  private List<String> nested(Narrative.Item item) {
    return item.items().stream().map(below -> fill(below.text(), below.place())).toList();
  }

  private boolean isWanted(String text) {
    return SlotText.parse(text).slots().stream()
        .noneMatch(
            slot ->
                (slot.kind() == Slot.Kind.IF && isNought(slot))
                    || (slot.kind() == Slot.Kind.UNLESS && !isNought(slot)));
  }

  private boolean isNought(Slot slot) {
    return words.find(slot.argument()).map(Value::plain).filter("0"::equals).isPresent();
  }

  private String fill(String text, SourceCell place) {
    return SlotText.parse(text).fill(slot -> filled(slot, place)).strip();
  }

  private String filled(Slot slot, SourceCell place) {
    return switch (slot.kind()) {
      case LITERAL -> slot.argument();
      case IF, UNLESS, EXEMPT, PUBLIC -> "";
      case FIGURE -> named(slot, place);
      case PARAGRAPH, TABLE, CHART, LIST -> gap(slot, place);
    };
  }

  private String named(Slot slot, SourceCell place) {
    Optional<Value> value = words.find(slot.argument());
    return value
        .map(found -> slot.forms().map(forms -> forms.agreeing(found)).orElseGet(found::printed))
        .orElseGet(() -> gap(slot, place));
  }

  private String gap(Slot slot, SourceCell place) {
    unknown(slot.argument(), place, String.join(", ", words.names()));
    return GAP;
  }

  private void unknown(String name, SourceCell place, String known) {
    findings.add(
        Finding.warning(
            "round-slot-unknown",
            place,
            name,
            "one of " + known,
            "Correct the name in the wording."));
  }
}
