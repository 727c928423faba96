package org.boardpaper.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one column: each ends with a separator; a backslash stands before a literal one.
 */
final class Escapes {
  private static final char ESCAPE = '\\';

  private Escapes() {}

  static String join(List<String> texts, char separator) {
    StringBuilder joined = new StringBuilder();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == separator || c == ESCAPE) {
          joined.append(ESCAPE);
        }
        joined.append(c);
      }
      joined.append(separator);
    }
    return joined.toString();
  }

  static List<String> split(String joined, char separator) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == separator) {
        texts.add(text.toString());
        text.setLength(0);
      } else {
        text.append(c == ESCAPE ? joined.charAt(++i) : c);
      }
    }
    return texts;
  }
}
