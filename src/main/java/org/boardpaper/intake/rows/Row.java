package org.boardpaper.intake.rows;

import java.util.List;

/**
 * A row of a sheet or a record of a csv file.
 *
 * @param number the row's number in the user's own program; of a csv file, the line on which the
 *     record starts
 * @param cells its cells from the first column on, without gaps
 */
public record Row(int number, List<Cell> cells) {
  /** Copies the list. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell in a column counted from 1; blank beyond the last. */
  public Cell cell(int column) {
    return column <= cells.size() ? cells.get(column - 1) : Cell.Blank.CELL;
  }

  /** Whether there is nothing to read in it. */
  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The last column, counted from 1, in which something stands; 0 in a blank row. */
  public int width() {
    for (int column = cells.size(); column > 0; column--) {
      if (!cell(column).isBlank()) {
        return column;
      }
    }
    return 0;
  }
}
