package org.boardpaper.paper.finance;

import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.board.Exhibits;

/**
 * The tables and the chart of the finance note.
 *
 * @param tables by name
 * @param pot the pot by year with its band
 */
record FinanceExhibits(FinanceTables tables, PotChart pot) implements Exhibits {
  @Override
  public Optional<List<Block>> find(Slot slot) {
    String name = slot.argument();
    return switch (slot.kind()) {
      case TABLE ->
          tables.find(name).map(all -> all.stream().<Block>map(Block.TableBlock::new).toList());
      case CHART ->
          pot.find(name).map(one -> one.stream().<Block>map(Block.ChartBlock::new).toList());
      case LIST, FIGURE, PARAGRAPH, LITERAL, IF, UNLESS, EXEMPT, PUBLIC -> Optional.empty();
    };
  }
}
