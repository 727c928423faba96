package org.boardpaper.render.docx;

import java.io.IOException;
import org.boardpaper.render.parts.Xml;

/** The two kinds of pages, A4, and the furniture on them. Lengths are twentieths of a point. */
enum Pages {
  /** The paper itself. Its first page has no line at the top: the title says the same. */
  UPRIGHT(11_906, 16_838, 1_120) {
    @Override
    void furniture(Xml xml) throws IOException {
      reference(xml, "header", "first", Relations.TITLE_HEADER);
      reference(xml, "footer", "first", Relations.FOOTER);
      reference(xml, "header", "default", Relations.HEADER);
      reference(xml, "footer", "default", Relations.FOOTER);
    }
  },
  /** Appendices. */
  LANDSCAPE(16_838, 11_906, 840) {
    @Override
    void furniture(Xml xml) throws IOException {
      reference(xml, "header", "default", Relations.HEADER);
      reference(xml, "footer", "default", Relations.LANDSCAPE_FOOTER);
    }
  };

  private static final String TOP = "1134";
  private static final String FURNITURE = "567";

  private final int width;
  private final int height;
  private final int margin;

  Pages(int width, int height, int margin) {
    this.width = width;
    this.height = height;
    this.margin = margin;
  }

  abstract void furniture(Xml xml) throws IOException;

  /** The width between the margins. */
  int room() {
    return width - 2 * margin;
  }

  /** The width between the margins, in points. */
  int points() {
    return room() / 20;
  }

  /** Writes {@code w:sectPr}. */
  void writeTo(Xml xml) throws IOException {
    xml.start("w:sectPr");
    furniture(xml);
    xml.empty("w:type", "w:val", "nextPage");
    xml.start("w:pgSz", "w:w", "" + width, "w:h", "" + height);
    if (this == LANDSCAPE) {
      xml.attribute("w:orient", "landscape");
    }
    xml.end();
    xml.start("w:pgMar", "w:top", TOP, "w:right", "" + margin, "w:bottom", TOP);
    xml.attribute("w:left", "" + margin).attribute("w:header", FURNITURE);
    xml.attribute("w:footer", FURNITURE).attribute("w:gutter", "0").end();
    if (this == UPRIGHT) {
      xml.empty("w:titlePg");
    }
    xml.end();
  }

  private static void reference(Xml xml, String what, String type, String id) throws IOException {
    xml.empty("w:" + what + "Reference", "w:type", type, "r:id", id);
  }
}
