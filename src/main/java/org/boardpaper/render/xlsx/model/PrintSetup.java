package org.boardpaper.render.xlsx.model;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpaper.paper.contribution.Imprint;

/** Makes a sheet fit A4, as wide as one page and as long as it needs. */
final class PrintSetup {
  /** Characters of body text across a page when it is printed at full size. */
  static final int PORTRAIT = 97;

  static final int LANDSCAPE = 145;

  private static final double SIDE = 0.5;
  private static final double ENDS = 0.75;
  private static final int CHARACTER = 256;

  private PrintSetup() {}

  static void apply(XSSFSheet sheet, Imprint imprint) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setOrientation(
        width(sheet) > PORTRAIT * 1.1 ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    boolean picture = sheet.getDrawingPatriarch() != null;
    setup.setFitHeight((short) (picture ? 1 : 0));
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, ENDS);
    sheet.setMargin(PageMargin.BOTTOM, ENDS);
    Header header = sheet.getHeader();
    header.setLeft("&\"Arial\"&8" + escaped(imprint.partnership()));
    header.setRight("&\"Arial\"&8As of " + YearWords.day(imprint.asOf()));
    Footer footer = sheet.getFooter();
    footer.setLeft("&\"Arial\"&8" + escaped(imprint.title()) + ": &A");
    footer.setRight("&\"Arial\"&8Page &P of &N");
  }

  /** Repeats a table's header at the top of each page. */
  static void repeat(PlacedTable table) {
    table.sheet().setRepeatingRows(new CellRangeAddress(table.top(), table.top(), -1, -1));
  }

  /** Width of all columns that hold something, in characters. */
  static int width(XSSFSheet sheet) {
    int columns = 0;
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      columns = sheet.getRow(row) == null ? columns : Math.max(columns, boxed(sheet, row));
    }
    int width = 0;
    for (int column = 0; column < columns; column++) {
      width += sheet.getColumnWidth(column) / CHARACTER;
    }
    return width;
  }

  private static int boxed(XSSFSheet sheet, int row) {
    return Math.max(0, sheet.getRow(row).getLastCellNum());
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
