package org.boardpaper.paper.finance;

import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.board.PotChart;
import org.boardpaper.paper.narrative.Exhibits;

/**
 * The tables and the chart of the finance note.
 *
 * @param facts of the note
 */
record FinanceExhibits(FinanceFacts facts) implements Exhibits {
  @Override
  public Optional<List<Block>> find(Slot slot) {
    String name = slot.argument();
    return switch (slot.kind()) {
      case TABLE ->
          new FinanceTables(facts)
              .find(name)
              .map(all -> all.stream().<Block>map(Block.TableBlock::new).toList());
      case CHART ->
          name.equals("pot")
              ? Optional.of(pot().stream().<Block>map(Block.ChartBlock::new).toList())
              : Optional.empty();
      case LIST, FIGURE, PARAGRAPH, LITERAL, IF, UNLESS, EXEMPT, PUBLIC -> Optional.empty();
    };
  }

  /** The pot by year with its band; empty where chance makes nothing of the main scenario. */
  private Optional<BarChart> pot() {
    return new PotChart(facts.figures()).chart(facts.main().scenario().name());
  }
}
