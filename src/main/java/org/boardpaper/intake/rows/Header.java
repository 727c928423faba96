package org.boardpaper.intake.rows;

import java.util.Map;
import org.boardpaper.basics.SourceCell;

/**
 * The header of a table.
 *
 * @param place the row
 * @param row its cells
 * @param positions the position of each column that is read, counted from 1
 */
record Header(SourceCell place, Row row, Map<Column, Integer> positions) {
  Header {
    positions = Map.copyOf(positions);
  }

  /** The place of a row below. */
  SourceCell place(Row other) {
    return new SourceCell(place.file(), place.sheet(), other.number(), 0);
  }

  /** The sheet, or the file where it has none. */
  SourceCell sheet() {
    return new SourceCell(place.file(), place.sheet(), 0, 0);
  }

  /** Whether a row below repeats the headers of the columns that are read. */
  boolean isRepeatedIn(Row other) {
    return positions.values().stream()
        .allMatch(position -> other.cell(position).text().equals(row.cell(position).text()));
  }
}
