package org.boardpaper.render.xlsx;

import java.util.List;

/**
 * Estimates how tall rows must be for all their text to be seen. Heights in points, set in the file
 * because LibreOffice does not find them by itself.
 */
final class RowHeights {
  /** The most lines that fit into the tallest row that Excel has. */
  static final int MOST_LINES = 26;

  /** The tallest row, in points. */
  static final double TALLEST = 409;

  private static final double LINE_PADDING = 6;
  private static final double ROW_PADDING = 4;

  /** What indents and the edges of a cell take away from its width, in digits. */
  private static final double EDGES = 2;

  private RowHeights() {}

  /** The height of a line outside any table. */
  static double of(Line line) {
    Look look = line.look();
    String text = line.cell().content();
    int lines = look.wrapped() ? TextMeasure.lines(text, Sheet.PROSE_WIDTH - EDGES) : 1;
    return height(lines, look.face(), look.face().spaceAbove() + LINE_PADDING);
  }

  /** The height of the header of a table. */
  static double ofHeader(Grid grid) {
    int lines = 1;
    for (int i = 0; i < grid.headings().size(); i++) {
      double width = inner(grid, i) / ColumnWidths.BOLD;
      lines = Math.max(lines, TextMeasure.lines(grid.headings().get(i), width));
    }
    return height(lines, Look.Face.HEADER, LINE_PADDING);
  }

  /** The height of a row of a table. */
  static double ofRow(Grid grid, List<Cell> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).form() == Cell.Form.TEXT) {
        lines = Math.max(lines, TextMeasure.lines(cells.get(i).content(), inner(grid, i)));
      }
    }
    return height(lines, Look.Face.BODY, ROW_PADDING);
  }

  private static double height(int lines, Look.Face face, double padding) {
    return Math.min(TALLEST, Math.ceil(lines * face.lineHeight() + padding));
  }

  private static double inner(Grid grid, int column) {
    return Math.max(1, grid.widths().get(column) - EDGES);
  }
}
