package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.List;
import org.boardpaper.basics.Severity;
import org.boardpaper.render.parts.Xml;

/** What the two worksheets of findings have in common. */
final class FindingsPage {
  private FindingsPage() {}

  /** The colour that goes with the word for a severity. */
  static Look.Tint tint(Severity severity) {
    return switch (severity) {
      case ERROR -> Look.Tint.RED;
      case WARNING -> Look.Tint.AMBER;
      case INFORMATION -> Look.Tint.BLUE;
    };
  }

  /** The widths of the columns from A on, in digits. */
  static void columns(Xml xml, List<Integer> widths) throws IOException {
    xml.start("cols");
    int column = 0;
    for (int width : widths) {
      String number = "" + ++column;
      xml.empty("col", "min", number, "max", number, "width", "" + width, "customWidth", "1");
    }
    xml.end();
  }

  /** A4, as wide as the page and as many pages as it takes, numbered. */
  static void write(Xml xml, String orientation) throws IOException {
    xml.start("pageMargins");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.attribute(side, "0.6");
    }
    xml.attribute("header", "0.3").attribute("footer", "0.3").end();
    xml.start("pageSetup", "paperSize", "9", "fitToHeight", "0");
    xml.attribute("orientation", orientation).end();
    xml.start("headerFooter").leaf("oddFooter", "&CPage &P of &N").end();
  }
}
