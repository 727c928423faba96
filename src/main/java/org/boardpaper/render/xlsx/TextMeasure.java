package org.boardpaper.render.xlsx;

/**
 * Estimates how wide text in Arial is, in the unit of column widths: the width of a digit in the
 * workbook's own font (ECMA-376 Part 1, 18.3.1.13). Errs on the wide side, so that nothing is
 * hidden.
 */
final class TextMeasure {
  private static final String NARROW = " .,;:!'|()[]/\\-tfrIijl’‘";
  private static final String WIDE = "mwMWGOQ@%&—…";
  private static final double SPACE = 0.56;
  private static final int FIRST_FULL_WIDTH = 0x2E80;

  private static final double[] KNOWN = widths(128);

  private TextMeasure() {}

  /** The width of one line of text. */
  static double width(String line) {
    return width(line, 0, line.length());
  }

  /** The width of the widest line. */
  static double widestLine(String text) {
    return text.lines().mapToDouble(TextMeasure::width).max().orElse(0);
  }

  /** The width of the widest word. */
  static double widestWord(String text) {
    double widest = 0;
    for (String word : text.split("\\s+", -1)) {
      widest = Math.max(widest, width(word));
    }
    return widest;
  }

  /** Into how many lines text falls in a column, broken between words where that is possible. */
  static int lines(String text, double columnWidth) {
    return Math.max(1, text.lines().mapToInt(line -> linesOf(line, columnWidth)).sum());
  }

  private static int linesOf(String line, double columnWidth) {
    if (width(line) <= columnWidth) {
      return 1;
    }
    int lines = 1;
    double used = 0;
    for (int start = 0, end; start < line.length(); start = end) {
      end = line.indexOf(' ', start) + 1;
      end = end == 0 ? line.length() : end;
      double word = width(line, start, end);
      if (used > 0 && used + word - SPACE > columnWidth) {
        lines++;
        used = 0;
      }
      used += word;
      for (; used - SPACE > columnWidth; used -= columnWidth) {
        lines++;
      }
    }
    return lines;
  }

  private static double width(String text, int start, int end) {
    double width = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      width += c < KNOWN.length ? KNOWN[c] : width(c);
    }
    return width;
  }

  private static double width(char c) {
    if (c >= FIRST_FULL_WIDTH) {
      return 1.9;
    }
    if (NARROW.indexOf(c) >= 0) {
      return SPACE;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 1.5;
    }
    return Character.isUpperCase(c) ? 1.25 : 1.0;
  }

  private static double[] widths(int count) {
    double[] widths = new double[count];
    for (char c = 0; c < count; c++) {
      widths[c] = width(c);
    }
    return widths;
  }
}
