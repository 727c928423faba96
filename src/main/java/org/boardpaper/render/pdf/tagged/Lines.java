package org.boardpaper.render.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/** The lines into which the layout broke a text. */
final class Lines {
  private Lines() {}

  /** Each line with the space that ends it, without line feeds. */
  static List<String> of(JRPrintText text) {
    short[] offsets = text.getLineBreakOffsets();
    if (offsets == null) {
      throw new PdfRefusal(
          "the layout kept no line breaks; fill with net.sf.jasperreports.text.save.line.breaks");
    }
    String words = text.getFullText();
    List<String> lines = new ArrayList<>(offsets.length + 1);
    int start = 0;
    for (short offset : offsets) {
      addParagraphs(lines, words.substring(start, start + offset));
      start += offset;
    }
    addParagraphs(lines, words.substring(start));
    return lines;
  }

  private static void addParagraphs(List<String> lines, String words) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      lines.add(words.substring(start, end));
      start = end + 1;
    }
    lines.add(words.substring(start));
  }
}
