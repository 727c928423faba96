package org.boardpaper.render.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * Words within a text that lead to an anchor of the same document.
 *
 * @param start of the words in the text
 * @param words themselves: where others stand there, nothing leads anywhere
 * @param anchor where they lead
 */
public record Leading(int start, String words, String anchor) {
  private static final String BETWEEN = "|";

  /** As it stands in the property of a text, one to a line. */
  public String written() {
    return start + BETWEEN + words + BETWEEN + anchor;
  }

  /** What leads somewhere in a printed text, in order. */
  static List<Leading> of(JRPrintText text) {
    String written = new Marking(text).value("links");
    List<Leading> all = new ArrayList<>();
    if (written != null) {
      for (String line : written.split("\n", -1)) {
        String[] fields = line.split("[|]", 3);
        Leading leading = new Leading(Integer.parseInt(fields[0]), fields[1], fields[2]);
        if (text.getFullText().startsWith(leading.words(), leading.start())) {
          all.add(leading);
        }
      }
    }
    return all;
  }

  int end() {
    return start + words.length();
  }
}
