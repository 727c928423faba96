package org.boardpaper.render.xlsx;

import java.io.IOException;
import org.boardpaper.render.parts.Xml;

/** Writes the mark-up that tells programs and screen readers where the table of a worksheet is. */
final class TablePart {
  private TablePart() {}

  /** Writes the part; {@code number} is unique in the workbook. Without a filter. */
  static void write(Xml xml, Grid grid, int number, int headerRow) throws IOException {
    String last = Reference.letters(grid.headings().size());
    String range = "A" + headerRow + ":" + last + (headerRow + grid.survey().rows());
    xml.start("table", "xmlns", Namespaces.SHEET, "id", "" + number, "name", grid.name());
    xml.attribute("displayName", grid.name()).attribute("ref", range);
    xml.attribute("totalsRowShown", "0");
    xml.start("tableColumns", "count", "" + grid.headings().size());
    int column = 0;
    for (String heading : grid.headings()) {
      xml.empty("tableColumn", "id", "" + ++column, "name", CellText.encoded(heading));
    }
    xml.end().end();
  }
}
