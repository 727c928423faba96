package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.SourceCell;

/**
 * A row that may be the header of a table.
 *
 * @param place the row
 * @param row its cells
 * @param positions where each known column's header stands in it: once, or more often by mistake
 */
record HeaderRow(SourceCell place, Row row, Map<Column, List<Integer>> positions) {
  /** The fuller of two; the first of two that are alike. */
  static final Comparator<HeaderRow> FULLER = Comparator.comparingInt(HeaderRow::matches);

  static HeaderRow of(SourceCell place, Row row, ColumnNames names) {
    Map<Column, List<Integer>> positions = new LinkedHashMap<>();
    for (int i = 1; i <= row.width(); i++) {
      int position = i;
      names
          .find(row.cell(i).text())
          .ifPresent(
              column -> positions.computeIfAbsent(column, any -> new ArrayList<>()).add(position));
    }
    return new HeaderRow(place, row, positions);
  }

  /** How many of the known columns it names. */
  int matches() {
    return positions.size();
  }

  /** Whether it names every column that must be there. */
  boolean isComplete(Columns columns) {
    return columns.needed().stream()
        .allMatch(oneOf -> oneOf.stream().anyMatch(positions::containsKey));
  }

  /** The headers as written, blank ones left out. */
  List<String> headers() {
    return row.cells().stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
  }
}
