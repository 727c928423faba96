package org.boardpaper.intake.rows;

/** Cleans text of what nobody can see and no font can print. */
public final class CellText {
  /** The most characters that Excel keeps in one cell. */
  public static final int LONGEST = 32_767;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private CellText() {}

  /**
   * The text with no-break and other odd spaces as spaces; without zero-width characters, soft
   * hyphens, marks of writing direction and control characters; half surrogate pairs replaced; each
   * line break as {@code \n}; without white space at either end. What can be seen is never changed.
   */
  public static String clean(String raw) {
    return (isPlain(raw) ? raw : visible(raw)).strip();
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if ((c < ' ' && c != '\n') || (c >= '\u007f' && c <= NO_BREAK_SPACE) || c > '\u00ac') {
        return false;
      }
    }
    return true;
  }

  private static String visible(String raw) {
    StringBuilder visible = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n").codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int point) {
    if (point == '\n' || point == '\r' || point == '\u2028' || point == '\u2029') {
      visible.append('\n');
    } else if (point == '\t' || Character.isSpaceChar(point)) {
      visible.append(' ');
    } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      visible.append('\ufffd');
    } else if (!isInvisible(point)) {
      visible.appendCodePoint(point);
    }
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
