package org.boardpaper.paper.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.narrative.Exhibits;

/** The tables, charts and lists of the board paper, as an edition prints them. */
final class BoardExhibits implements Exhibits {
  private final BoardTables tables;
  private final BoardCharts charts;
  private final BoardLists lists;
  private final Publication publication;

  BoardExhibits(BoardFacts facts, Publication publication) {
    this.tables = new BoardTables(facts, publication);
    this.charts = new BoardCharts(facts);
    this.lists = new BoardLists(facts);
    this.publication = publication;
  }

  @Override
  public Optional<List<Block>> find(Slot slot) {
    String name = slot.argument();
    return switch (slot.kind()) {
      case TABLE ->
          tables.find(name).map(all -> all.stream().<Block>map(Block.TableBlock::new).toList());
      case CHART -> charts.find(name).map(one -> one.stream().flatMap(this::told).toList());
      case LIST -> lists.find(name).map(this::told);
      case FIGURE, PARAGRAPH, LITERAL, IF, UNLESS, EXEMPT, PUBLIC -> Optional.empty();
    };
  }

  private Stream<Block> told(BarChart chart) {
    return publication.tells(chart) ? Stream.of(new Block.ChartBlock(chart)) : Stream.empty();
  }

  /** The lists made from figures count actions. */
  private List<Block> told(Block.Points list) {
    return publication.isPublic() && publication.disclosure().withholdsActions()
        ? List.of()
        : List.of(list);
  }
}
