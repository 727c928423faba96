package org.boardpaper.render.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worksheet: lines in column A from A1 on, then at most one table, without a blank row.
 *
 * @param name its name
 * @param lines at least the title
 * @param grid the table; empty on a worksheet of sentences
 */
record Sheet(String name, List<Line> lines, Optional<Grid> grid) {
  /** Rows taken by title, introduction, link and header. */
  static final int ROWS_ABOVE = 4;

  /** Width of column A where there are only sentences, in digits. */
  static final double PROSE_WIDTH = 72;

  /** A worksheet of sentences. */
  static Sheet ofLines(String name, List<Line> lines) {
    return new Sheet(name, List.copyOf(lines), Optional.empty());
  }

  /** A worksheet with a table. */
  static Sheet ofTable(String name, List<Line> lines, Grid grid) {
    return new Sheet(name, List.copyOf(lines), Optional.of(grid));
  }

  /** The row of the table's header, or of nothing. */
  int headerRow() {
    return lines.size() + 1;
  }

  /** Widths of the columns from A on, in digits. */
  List<Double> widths() {
    return grid.map(Grid::widths).orElse(List.of(PROSE_WIDTH));
  }

  /** How many rows the table has. */
  long tableRows() {
    return grid.map(table -> table.survey().rows()).orElse(0L);
  }

  /** Adds to {@code counts} how many cells depart from the paper. */
  void countDepartures(Map<Departure, Long> counts) {
    for (Line line : lines) {
      line.cell().departures().forEach(way -> counts.merge(way, 1L, Long::sum));
    }
    grid.ifPresent(
        table -> table.survey().departures().forEach((way, n) -> counts.merge(way, n, Long::sum)));
  }
}
