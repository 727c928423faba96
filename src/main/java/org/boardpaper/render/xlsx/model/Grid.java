package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.function.Function;

/**
 * A table to be placed on a sheet.
 *
 * @param name its name in formulas
 * @param columns from left to right
 * @param rows what each row is made from
 */
record Grid<T>(String name, List<Column<T>> columns, List<T> rows) {
  Grid {
    TableNames.check(name);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table needs a row: " + name);
    }
  }

  List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  /**
   * A column.
   *
   * @param header its name, also in formulas
   * @param style how its cells look
   * @param entry what stands in the cell of a row
   */
  record Column<T>(String header, Style style, Function<T, Entry> entry) {
    static <T> Column<T> of(String header, Style style, Function<T, Entry> entry) {
      return new Column<>(header, style, entry);
    }

    /** The same formula in each row; {@code {Column}} is the cell of this row. */
    static <T> Column<T> formula(String header, Style style, String formula) {
      return new Column<>(header, style, row -> Entry.formula(formula));
    }
  }
}
