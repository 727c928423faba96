package org.boardpaper.render.parts;

import java.util.regex.Pattern;

/** Text as XML 1.0 can carry it (production 2, Char). */
public final class LegalText {
  /** Stands for a character that XML forbids. */
  public static final char REPLACEMENT = '\uFFFD';

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private LegalText() {}

  /** The text with a sign for each forbidden character; the text itself where there is none. */
  public static String of(String text) {
    if (text.codePoints().allMatch(LegalText::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
    return legal.toString();
  }

  /** The text with a line feed for each end of a line. */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
