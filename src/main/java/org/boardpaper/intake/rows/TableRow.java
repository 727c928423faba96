package org.boardpaper.intake.rows;

import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.SourceCell;

/**
 * A row of a table, read by its columns.
 *
 * @param header the header it stands under
 * @param row its cells
 * @param separated whether more cells than headers are a mistake
 */
public record TableRow(Header header, Row row, boolean separated) {
  /** The row. */
  public SourceCell place() {
    return header.place(row);
  }

  /** The cell of a column, or the row where the table has no such column. */
  public SourceCell place(Column column) {
    return place().inColumn(header.positions().getOrDefault(column, 0));
  }

  /** What stands in a column; blank where the table has no such column. */
  public Cell cell(Column column) {
    Integer position = header.positions().get(column);
    return position == null ? Cell.Blank.CELL : row.cell(position);
  }

  /** The columns that the table has. */
  public Set<Column> columns() {
    return header.positions().keySet();
  }

  /** The first cell beyond the last header, in a file where that means a stray separator. */
  public Optional<SourceCell> firstSurplusCell() {
    int width = header.row().cells().size();
    return separated && row.cells().size() > width
        ? Optional.of(place().inColumn(width + 1))
        : Optional.empty();
  }
}
