package org.boardpaper.paper.board;

import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Slot;

/** The tables, charts and lists of the board paper. */
final class BoardExhibits implements Exhibits {
  private final BoardTables tables;
  private final BoardCharts charts;
  private final BoardLists lists;

  BoardExhibits(BoardFacts facts) {
    tables = new BoardTables(facts);
    charts = new BoardCharts(facts);
    lists = new BoardLists(facts);
  }

  @Override
  public Optional<List<Block>> find(Slot slot) {
    String name = slot.argument();
    return switch (slot.kind()) {
      case TABLE ->
          tables.find(name).map(all -> all.stream().<Block>map(Block.TableBlock::new).toList());
      case CHART ->
          charts.find(name).map(one -> one.stream().<Block>map(Block.ChartBlock::new).toList());
      case LIST -> lists.find(name).map(List::<Block>of);
      case FIGURE, PARAGRAPH, LITERAL, IF, UNLESS -> Optional.empty();
    };
  }
}
