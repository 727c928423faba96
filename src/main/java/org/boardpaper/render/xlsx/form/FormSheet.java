package org.boardpaper.render.xlsx.form;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.render.xlsx.form.FormLook.Kind;
import org.boardpaper.render.xlsx.model.RowHeights;

/** A sheet of a form, written from top to bottom. */
final class FormSheet {
  private static final int CHARACTER = 256;
  private static final double MARGIN = 0.5;

  private final XSSFSheet sheet;
  private final FormLook look;
  private int next;

  FormSheet(XSSFWorkbook workbook, FormLook look, String name, int... widths) {
    this.look = look;
    sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * CHARACTER);
    }
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Index of the row that is written next. */
  int next() {
    return next;
  }

  /** A row of cells, one kind for each. */
  void row(Kind kind, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      put(next, column, kind, texts[column]);
    }
    next++;
  }

  /** A heading with a free row above it. */
  void heading(String text) {
    next++;
    row(Kind.HEADING, text);
  }

  /** Goes to the next row. */
  void advance() {
    next++;
  }

  /** A cell in the row that is written next. */
  void cell(int column, Kind kind, String text) {
    put(next, column, kind, text);
  }

  /** A cell for a day; what is no day stays as it is written. */
  void day(int column, String text) {
    XSSFCell cell = put(next, column, Kind.ANSWER_DAY, "");
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      cell.setCellValue(LocalDate.parse(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private XSSFCell put(int row, int column, Kind kind, String text) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellStyle(look.of(kind));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  /** Locks all but answers, without a password, and leaves sorting and widths free. */
  void finish(boolean landscape) {
    RowHeights.fit(sheet);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(landscape ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    print.setLandscape(landscape);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
  }
}
