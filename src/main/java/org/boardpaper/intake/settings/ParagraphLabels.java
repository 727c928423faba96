package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Narrative.Item;
import org.boardpaper.paper.Narrative.Piece;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;

/** Looks over a whole narrative for paragraphs named twice and references to none. */
final class ParagraphLabels {
  private final Map<String, SourceCell> places = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private ParagraphLabels() {}

  static List<Finding> check(Narrative narrative) {
    ParagraphLabels labels = new ParagraphLabels();
    List<Piece> pieces =
        narrative.sections().stream().flatMap(section -> section.pieces().stream()).toList();
    pieces.forEach(labels::enter);
    pieces.forEach(
        piece -> {
          labels.refer(piece.text(), piece.place());
          items(piece.items()).forEach(item -> labels.refer(item.text(), item.place()));
        });
    return labels.findings;
  }

  private void enter(Piece piece) {
    Optional<String> label = piece.label();
    if (label.isPresent() && SlotText.parse(piece.text()).block().isEmpty()) {
      SourceCell first = places.putIfAbsent(label.get(), piece.place());
      if (first != null) {
        findings.add(
            Finding.error(
                "paragraph-label-doubled",
                piece.place(),
                "{#" + label.get() + "}",
                "each label once; it stands in " + first.describe() + " too",
                "Give one of the two paragraphs another label."));
      }
    }
  }

  private void refer(String text, SourceCell place) {
    SlotText.parse(text).slots().stream()
        .filter(slot -> slot.kind() == Slot.Kind.PARAGRAPH && !places.containsKey(slot.argument()))
        .map(
            slot ->
                Finding.error(
                    "paragraph-label-unknown",
                    place,
                    "{{paragraph " + slot.argument() + "}}",
                    places.isEmpty()
                        ? "a paragraph with this label"
                        : "one of " + String.join(", ", places.keySet()),
                    "Put {#" + slot.argument() + "} at the end of the paragraph that is meant."))
        .forEach(findings::add);
  }

  private static Stream<Item> items(List<Item> items) {
    return items.stream().flatMap(item -> Stream.concat(Stream.of(item), items(item.items())));
  }
}
