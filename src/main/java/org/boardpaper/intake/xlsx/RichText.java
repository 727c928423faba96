package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in runs of several looks, as plain text; without the phonetic hints of East Asian names. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of an element that has just started and holds runs. */
  static String read(PartXml xml, String element) throws IOException {
    String first = "";
    StringBuilder all = null;
    while (xml.nextStartIn(element)) {
      if (xml.isAt("t")) {
        String text = xml.text();
        if (first.isEmpty()) {
          first = text;
        } else {
          all = all == null ? new StringBuilder(first) : all;
          all.append(text);
        }
      } else if (xml.isAt("rPh")) {
        xml.text();
      }
    }
    return unescape(all == null ? first : all.toString());
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}. */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
