package org.boardpaper.render.xlsx;

import java.util.EnumMap;
import java.util.Map;

/** What must be known of a whole column before its first cell is written. Widths in digits. */
final class ColumnSurvey {
  private final Map<Cell.Form, Integer> decimals = new EnumMap<>(Cell.Form.class);
  private double widestLine;
  private double widestWord;
  private double widestNumber;
  private double longestText;
  private long mostLines;

  /** Takes note of a cell. */
  void add(Cell cell) {
    decimals.merge(cell.form(), cell.decimals(), Math::max);
    if (cell.form() == Cell.Form.TEXT) {
      widestLine = Math.max(widestLine, TextMeasure.widestLine(cell.content()));
      widestWord = Math.max(widestWord, TextMeasure.widestWord(cell.content()));
      mostLines = Math.max(mostLines, cell.content().lines().count() - 1);
      longestText = Math.max(longestText, TextMeasure.width(cell.content()));
    } else {
      widestNumber = Math.max(widestNumber, cell.numberWidth());
    }
  }

  /** Decimals that every cell of a form shows, so that the points stand below one another. */
  int decimals(Cell.Form form) {
    return decimals.getOrDefault(form, 0);
  }

  /** The width that keeps a program from showing {@code ####} in place of a number. */
  double widestNumber() {
    int most = decimals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return widestNumber == 0 ? 0 : widestNumber + most + 1;
  }

  /** The width at which no text breaks, except where the paper breaks it. */
  double widestLine() {
    return widestLine;
  }

  /** The width at which no word breaks. */
  double widestWord() {
    return widestWord;
  }

  /** About how many lines the longest text takes at a width. */
  double linesAt(double width) {
    return mostLines + longestText / width;
  }
}
