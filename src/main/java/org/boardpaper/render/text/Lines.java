package org.boardpaper.render.text;

import java.io.IOException;

/** Lines of text, one after the other. */
final class Lines {
  static final String INSET = "  ";

  private final Appendable out;

  /** Lines go to {@code out}. */
  Lines(Appendable out) {
    this.out = out;
  }

  /** One line; white space inside it becomes single spaces. */
  void line(String text) throws IOException {
    raw(oneLine(text));
  }

  /** The same, a little to the right. */
  void inset(String text) throws IOException {
    raw(INSET + oneLine(text));
  }

  /** One line as it is, but for spaces at its end. */
  void raw(String line) throws IOException {
    out.append(line.stripTrailing()).append('\n');
  }

  /** An empty line. */
  void blank() throws IOException {
    out.append('\n');
  }

  /** A line set off by an empty one and underlined. */
  void heading(String text, char underline) throws IOException {
    String heading = oneLine(text);
    blank();
    raw(heading);
    raw(Character.toString(underline).repeat(width(heading)));
  }

  /** The text without line breaks. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** How many characters a reader counts. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
