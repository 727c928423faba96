package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.List;
import org.boardpaper.render.parts.Xml;

/**
 * The contents of a long document: its headings, each leading to its place. The word processor can
 * make them anew.
 */
final class ContentsList {
  private static final int FEWEST = 8;
  private static final String FIELD = " TOC \\o \"1-2\" \\n \\h \\z ";

  private ContentsList() {}

  /** Writes the contents where there are enough headings for a reader to get lost among them. */
  static void write(Prose prose, List<Places.Heading> headings) throws IOException {
    if (headings.size() < FEWEST) {
      return;
    }
    prose.write(Look.of("TOCHeading"), "Contents");
    for (int i = 0; i < headings.size(); i++) {
      entry(prose.xml(), headings.get(i), i == 0, i == headings.size() - 1);
    }
  }

  private static void entry(Xml xml, Places.Heading heading, boolean first, boolean last)
      throws IOException {
    xml.start("w:p");
    Look.of("TOC" + heading.level()).writeTo(xml);
    if (first) {
      Prose.field(xml, "begin");
      xml.start("w:r").leaf("w:instrText", FIELD, "xml:space", "preserve").end();
      Prose.field(xml, "separate");
    }
    xml.start("w:hyperlink", "w:anchor", heading.place(), "w:history", "1");
    xml.start("w:r").leaf("w:t", Prose.legal(heading.text()), "xml:space", "preserve").end();
    xml.end();
    if (last) {
      Prose.field(xml, "end");
    }
    xml.end();
  }
}
