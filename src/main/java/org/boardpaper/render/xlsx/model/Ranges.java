package org.boardpaper.render.xlsx.model;

import org.apache.poi.ss.util.CellRangeAddress;

/** Ranges written out for names and charts. */
final class Ranges {
  private Ranges() {}

  /** All cells of a column, with its sheet: {@code Assumptions!$A$20:$A$25}. */
  static String of(PlacedTable table, String header) {
    CellRangeAddress range = table.range(header);
    return range.formatAsString(table.sheet().getSheetName(), true);
  }

  /** All cells from one column to another, with their sheet. */
  static String of(PlacedTable table, String first, String last) {
    CellRangeAddress from = table.range(first);
    CellRangeAddress all =
        new CellRangeAddress(
            from.getFirstRow(),
            from.getLastRow(),
            from.getFirstColumn(),
            table.range(last).getLastColumn());
    return all.formatAsString(table.sheet().getSheetName(), true);
  }
}
