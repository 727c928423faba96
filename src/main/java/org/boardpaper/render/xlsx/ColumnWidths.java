package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;

/**
 * Shares the width of a page among the columns of a table. Unit: the width of a digit (ECMA-376
 * Part 1, 18.3.1.13).
 */
final class ColumnWidths {
  /** What fits on an A4 page on its side at a size that can still be read. */
  static final double PAGE = 130;

  /** How much wider bold text is. */
  static final double BOLD = 1.1;

  private static final double LEAST = 9;
  private static final double MOST = 80;
  private static final double LONGEST_WORD = 30;
  private static final double PADDING = 3;

  private ColumnWidths() {}

  /** The widths, one per column: no number is hidden, no word is broken but a very long one. */
  static List<Double> of(Table table, List<String> headings, Survey survey) {
    double weights = table.columns().stream().mapToInt(Table.Column::weight).sum();
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      double share = PAGE * table.columns().get(i).weight() / weights;
      widths.add(width(headings.get(i), survey.column(i), share));
    }
    return List.copyOf(widths);
  }

  private static double width(String heading, ColumnSurvey column, double share) {
    double word =
        Math.min(
            LONGEST_WORD, Math.max(TextMeasure.widestWord(heading) * BOLD, column.widestWord()));
    double least = Math.max(LEAST, Math.max(word, column.widestNumber()) + PADDING);
    double text = Math.min(column.widestLine() + PADDING, Math.min(share, MOST));
    return Math.rint(clearOf(TextMeasure.width(heading) * BOLD, Math.max(least, text)));
  }

  /** A little more where a heading would just fill the width and touch the one beside it. */
  private static double clearOf(double heading, double width) {
    boolean fills = heading > width - PADDING && heading < width + PADDING;
    return fills ? heading + PADDING : width;
  }
}
