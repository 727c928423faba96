package org.boardpaper.render.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/**
 * Shares the width of a table among its columns by their weights, but gives each column room for
 * its longest word where it can, so that no word is broken.
 *
 * <p>Only the header and the first rows are looked at: a long table is not read twice.
 */
public final class ColumnWidths {
  private static final int ROWS_LOOKED_AT = 16;
  private static final int MOST_LETTERS = 14;
  private static final double POINTS_A_LETTER = 6.2;
  private static final int PADDING = 12;

  private final List<Column> columns = new ArrayList<>();

  private static final class Column {
    private final double weight;
    private double floor;
    private boolean onFloor;

    Column(double weight) {
      this.weight = weight;
    }

    void makeRoomFor(String words) {
      for (String word : words.split("[ \n\t]", -1)) {
        int letters = Math.min(word.length(), MOST_LETTERS);
        floor = Math.max(floor, letters * POINTS_A_LETTER + PADDING);
      }
    }
  }

  private ColumnWidths(Table table) {
    for (Table.Column column : table.columns()) {
      Column fitted = new Column(column.weight());
      fitted.makeRoomFor(column.heading());
      columns.add(fitted);
    }
    Iterator<List<Value>> rows = table.rows().iterator();
    for (int row = 0; row < ROWS_LOOKED_AT && rows.hasNext(); row++) {
      List<Value> values = rows.next();
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).makeRoomFor(values.get(i).printed());
      }
    }
  }

  /** Where columns begin, in points, and where the last one ends. */
  public static List<Integer> edges(Table table, int width) {
    return new ColumnWidths(table).edges(width);
  }

  private List<Integer> edges(int width) {
    double unit = unit(width);
    List<Integer> edges = new ArrayList<>(List.of(0));
    double edge = 0;
    for (Column column : columns) {
      edge += column.onFloor ? column.floor : column.weight * unit;
      edges.add((int) Math.round(edge));
    }
    return edges;
  }

  /**
   * Points for a weight of 1. Where the longest words have no room beside each other, weights rule.
   */
  private double unit(int width) {
    if (columns.stream().mapToDouble(column -> column.floor).sum() > width) {
      return width / columns.stream().mapToDouble(column -> column.weight).sum();
    }
    while (true) {
      double left = width;
      double weights = 0;
      for (Column column : columns) {
        left -= column.onFloor ? column.floor : 0;
        weights += column.onFloor ? 0 : column.weight;
      }
      double unit = left / weights;
      List<Column> tooNarrow =
          columns.stream()
              .filter(column -> !column.onFloor && column.weight * unit < column.floor)
              .toList();
      if (tooNarrow.isEmpty()) {
        return unit;
      }
      tooNarrow.forEach(column -> column.onFloor = true);
    }
  }
}
