package org.boardpaper.paper.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;
import org.boardpaper.paper.Value;

/** Puts figures, names and paragraph numbers into the slots of a text. */
final class SlotFiller {
  private static final String GAP = "[not known]";

  private final Vocabulary vocabulary;
  private final Map<String, Integer> paragraphs;
  private final List<Finding> findings;
  private final Predicate<String> withheld;
  private final FigureTrail trail = new FigureTrail();

  SlotFiller(
      Vocabulary vocabulary,
      Map<String, Integer> paragraphs,
      List<Finding> findings,
      Predicate<String> withheld) {
    this.vocabulary = vocabulary;
    this.paragraphs = paragraphs;
    this.findings = findings;
    this.withheld = withheld;
  }

  /** Which figure is printed where. */
  FigureTrail trail() {
    return trail;
  }

  /** The text with its slots filled; what cannot be filled is a finding of severity error. */
  String fill(String text, SourceCell place) {
    String filled = SlotText.parse(text).fill(slot -> filled(slot, place)).strip();
    return WithheldWords.fill(filled);
  }

  /** Whether the text is wanted: none of its conditions says otherwise. */
  boolean isWanted(String text) {
    return SlotText.parse(text).slots().stream().allMatch(this::holds);
  }

  private boolean holds(Slot slot) {
    return switch (slot.kind()) {
      case IF -> !isWithheld(slot) && !isNought(slot);
      case UNLESS -> !isWithheld(slot) && isNought(slot);
      case FIGURE, PARAGRAPH, LITERAL, TABLE, CHART, LIST, EXEMPT, PUBLIC -> true;
    };
  }

  /** Else whether its paragraph is there would tell what the figure is. */
  private boolean isWithheld(Slot slot) {
    return vocabulary
        .figure(slot.argument())
        .filter(figure -> withheld.test(figure.id()))
        .isPresent();
  }

  private boolean isNought(Slot slot) {
    return vocabulary
        .value(slot.argument())
        .filter(value -> value.plain().matches("-?0+(\\.0+)?"))
        .isPresent();
  }

  private String condition(Slot slot, SourceCell place) {
    value(slot, place);
    return "";
  }

  private String filled(Slot slot, SourceCell place) {
    return switch (slot.kind()) {
      case LITERAL -> slot.argument();
      case PARAGRAPH -> paragraph(slot, place);
      case FIGURE -> figure(slot, place);
      case TABLE, CHART, LIST -> misplaced(slot, place);
      case IF, UNLESS -> condition(slot, place);
      case EXEMPT, PUBLIC -> "";
    };
  }

  private String paragraph(Slot slot, SourceCell place) {
    Integer number = paragraphs.get(slot.argument());
    if (number == null) {
      findings.add(
          Finding.error(
              "paragraph-missing",
              place,
              slot.argument(),
              "the label of a paragraph of this paper",
              "Correct the label, or put back the paragraph that this sentence leans on."));
      return GAP;
    }
    return number.toString();
  }

  private String figure(Slot slot, SourceCell place) {
    Optional<Value> value = value(slot, place);
    if (value.isEmpty()) {
      return GAP;
    }
    if (isWithheld(slot)) {
      return WithheldWords.in(slot, value.get());
    }
    if (slot.forms().map(Slot.Forms::withFigure).orElse(true)) {
      vocabulary.figure(slot.argument()).ifPresent(trail::print);
    }
    return slot.forms()
        .map(forms -> forms.agreeing(value.get()))
        .orElseGet(() -> value.get().printed());
  }

  private Optional<Value> value(Slot slot, SourceCell place) {
    Optional<Value> value = vocabulary.value(slot.argument());
    if (value.isEmpty()) {
      findings.add(vocabulary.unknown(slot, place));
    }
    return value;
  }

  private String misplaced(Slot slot, SourceCell place) {
    findings.add(
        Finding.error(
            "slot-malformed",
            place,
            slot.argument(),
            "a table, chart or list alone in its paragraph",
            "Put an empty line before and after it."));
    return GAP;
  }
}
