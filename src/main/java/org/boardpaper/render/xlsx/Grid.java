package org.boardpaper.render.xlsx;

import java.util.List;
import org.boardpaper.paper.Table;

/**
 * A marked-up table on a worksheet, ready to be written.
 *
 * @param name its name in formulas
 * @param table where the rows come from
 * @param headings one per column, all different
 * @param widths one per column, in digits
 * @param survey what is known of all rows
 * @param targets the worksheets that the cells of the first column lead to, in row order; empty
 *     when they are no links
 */
record Grid(
    String name,
    Table table,
    List<String> headings,
    List<Double> widths,
    Survey survey,
    List<String> targets) {
  /** Measures a table. */
  static Grid of(String name, Table table, Survey survey, List<String> targets) {
    List<String> headings = WorkbookNames.headings(table.columns());
    List<Double> widths = ColumnWidths.of(table, headings, survey);
    return new Grid(name, table, headings, widths, survey, targets);
  }
}
