package org.boardpaper.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/**
 * Writes a table as aligned columns, a row a line. A cell wider than {@link #WIDEST} pushes the
 * rest of its row aside rather than every other row.
 */
final class TableText {
  private static final int WIDEST = 60;

  private final Table table;
  private final int[] widths;

  private TableText(Table table) {
    this.table = table;
    widths = table.columns().stream().mapToInt(column -> Lines.width(column.heading())).toArray();
  }

  /** Walks the rows once to measure and once to write. */
  static void write(Table table, Lines lines) throws IOException {
    TableText text = new TableText(table);
    int rows = text.measure();
    lines.blank();
    if (rows == 0) {
      lines.inset(table.whenEmpty());
      return;
    }
    lines.raw(
        text.row(table.columns().stream().map(Table.Column::heading).map(Lines::oneLine).toList()));
    lines.raw(text.row(text.underlines()));
    for (List<Value> row : table.rows()) {
      lines.raw(text.row(printed(row)));
    }
  }

  private int measure() {
    int rows = 0;
    for (List<Value> row : table.rows()) {
      rows++;
      List<String> cells = printed(row);
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, Lines.width(cells.get(i))));
      }
    }
    return rows;
  }

  private List<String> underlines() {
    List<String> underlines = new ArrayList<>();
    for (int width : widths) {
      underlines.add("-".repeat(width));
    }
    return underlines;
  }

  private String row(List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String gap = " ".repeat(Math.max(0, widths[i] - Lines.width(cell)));
      boolean right = table.columns().get(i).kind() == Table.Kind.NUMBER;
      row.append(Lines.INSET).append(right ? gap + cell : cell + gap);
    }
    return row.toString();
  }

  private static List<String> printed(List<Value> row) {
    return row.stream().map(Value::printed).map(Lines::oneLine).toList();
  }
}
