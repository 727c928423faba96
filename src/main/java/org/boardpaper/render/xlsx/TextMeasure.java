package org.boardpaper.render.xlsx;

/**
 * Estimates how wide text in Arial is, in the unit of column widths: the width of a digit in the
 * workbook's own font (ECMA-376 Part 1, 18.3.1.13).
 *
 * <p>Reference: Adobe Font Metrics of Helvetica, whose widths Arial and Liberation Sans share.
 * Characters beyond ASCII are taken to be a little wider than most are.
 */
final class TextMeasure {
  /** Widths in thousandths of the font size, from the space to the tilde. */
  private static final int[] HELVETICA = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
  };

  private static final int DIGIT = 556;
  private static final int LETTER_BEYOND_ASCII = 722;
  private static final int FULL_WIDTH = 1000;
  private static final int FIRST_FULL_WIDTH = 0x2E80;
  private static final double SPACE = (double) HELVETICA[0] / DIGIT;

  /** Programs round glyphs and columns to pixels: a little too wide hides nothing. */
  private static final double CAUTION = 1.03;

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
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        widest = Math.max(widest, width(text, start, i));
        start = i + 1;
      }
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
    long width = 0;
    for (int i = start; i < end; i++) {
      width += width(text.charAt(i));
    }
    return CAUTION * width / DIGIT;
  }

  private static int width(char c) {
    if (c >= ' ' && c <= '~') {
      return HELVETICA[c - ' '];
    }
    return c >= FIRST_FULL_WIDTH ? FULL_WIDTH : LETTER_BEYOND_ASCII;
  }
}
