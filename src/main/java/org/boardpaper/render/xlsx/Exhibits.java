package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** Finds the tables and charts of a paper in reading order, each once. */
final class Exhibits {
  private final List<Exhibit> found = new ArrayList<>();

  private Exhibits() {}

  /** All of a paper: those of its sections, then those of its appendices. */
  static List<Exhibit> of(Paper paper) {
    Exhibits exhibits = new Exhibits();
    paper.sections().forEach(exhibits::addFrom);
    paper.appendices().forEach(exhibits::addFrom);
    return List.copyOf(exhibits.found);
  }

  private void addFrom(Section section) {
    String origin = "Section “" + section.heading() + "”";
    for (Block block : section.blocks()) {
      if (block instanceof Block.TableBlock here) {
        add(new Exhibit(here.table(), origin, List.of()));
      } else if (block instanceof Block.ChartBlock here) {
        add(new Exhibit(valuesOf(here.chart()), origin + ", values of a chart", List.of()));
      }
    }
  }

  private void addFrom(Appendix appendix) {
    String origin = appendix.label() + ", “" + appendix.title() + "”";
    for (Table table : appendix.tables()) {
      add(new Exhibit(table, origin, appendix.notes()));
    }
  }

  private void add(Exhibit exhibit) {
    if (found.stream().noneMatch(exhibit::isSameAs)) {
      found.add(exhibit);
    }
  }

  private static Table valuesOf(BarChart chart) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("Item", 2, Table.Kind.ROW_HEADER));
    for (String series : chart.series()) {
      columns.add(new Table.Column(series, 1, Table.Kind.NUMBER));
    }
    List<List<Value>> rows = chart.bars().stream().map(Exhibits::row).toList();
    return new Table(chart.id(), chart.message(), columns, rows, "The chart has no bars.");
  }

  private static List<Value> row(BarChart.Bar bar) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(bar.label()));
    row.addAll(bar.values());
    return List.copyOf(row);
  }
}
