package org.boardpaper.render.xlsx.model;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A table that has its place.
 *
 * @param name its name in formulas
 * @param sheet where it stands
 * @param headers its columns, the first in column A
 * @param top index of its header row
 * @param size how many rows it has below the header
 */
record PlacedTable(String name, XSSFSheet sheet, List<String> headers, int top, int size) {
  /** A cell for use in any formula: {@code Workings!$C$12}. */
  String cell(String header, int row) {
    return new CellReference(sheet.getSheetName(), top + 1 + row, column(header), true, true)
        .formatAsString();
  }

  /** All cells of a column. */
  CellRangeAddress range(String header) {
    int column = column(header);
    return new CellRangeAddress(top + 1, top + size, column, column);
  }

  int column(String header) {
    int column = headers.indexOf(header);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + header + " in " + name);
    }
    return column;
  }
}
