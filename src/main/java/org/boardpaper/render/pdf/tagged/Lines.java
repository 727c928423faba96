package org.boardpaper.render.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;

/** The lines into which the layout broke a text. */
final class Lines {
  private Lines() {}

  /**
   * A line.
   *
   * @param start of its words in the text
   * @param words with the space that ends it, without line feeds
   */
  record Line(int start, String words) {}

  /** Each line in order. */
  static List<Line> of(JRPrintText text) {
    short[] offsets = text.getLineBreakOffsets();
    if (offsets == null) {
      throw new PdfRefusal(
          "the layout kept no line breaks; fill with net.sf.jasperreports.text.save.line.breaks");
    }
    String words = text.getFullText();
    List<Line> lines = new ArrayList<>(offsets.length + 1);
    int start = 0;
    for (short offset : offsets) {
      addParagraphs(lines, start, words.substring(start, start + offset));
      start += offset;
    }
    addParagraphs(lines, start, words.substring(start));
    return lines;
  }

  private static void addParagraphs(List<Line> lines, int offset, String words) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      lines.add(new Line(offset + start, words.substring(start, end)));
      start = end + 1;
    }
    lines.add(new Line(offset + start, words.substring(start)));
  }
}
