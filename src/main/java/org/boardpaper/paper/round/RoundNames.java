package org.boardpaper.paper.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.narrative.Exhibits;
import org.boardpaper.paper.narrative.Vocabulary;

/**
 * What the wording of a round may name: its words, its figures and its tables. A name that is not
 * known is a warning: agencies are asked none the less.
 *
 * @param words and figures
 * @param tables by name
 */
record RoundNames(RoundWords words, Map<String, Table> tables) implements Vocabulary, Exhibits {
  @Override
  public Optional<Value> value(String name) {
    return words.find(name);
  }

  @Override
  public Optional<Figure> figure(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Block>> find(Slot slot) {
    return Optional.ofNullable(tables.get(slot.argument()))
        .filter(table -> slot.kind() == Slot.Kind.TABLE)
        .map(table -> List.of(new Block.TableBlock(table)));
  }

  @Override
  public Finding unknown(Slot slot, SourceCell place) {
    Collection<String> known = slot.kind().isBlock() ? tables.keySet() : words.names();
    return Finding.warning(
        "round-slot-unknown",
        place,
        slot.argument(),
        "one of " + String.join(", ", known),
        "Correct the name in the wording.");
  }
}
