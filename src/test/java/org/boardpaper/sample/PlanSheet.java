package org.boardpaper.sample;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.sample.CellStyles.Look;

/**
 * The plan itself: title rows and a colour key above the header, one row an action.
 *
 * <p>Of the text source, an ISO date becomes a true date cell, whole digits a number, the rest text
 * as it stands.
 */
final class PlanSheet {
  private static final int[] WIDTHS = {
    8, 13, 6, 30, 38, 12, 19, 18, 13, 13, 13, 12, 36, 12, 26, 12, 24, 18, 12, 12, 12, 26
  };
  private static final int HEADER_ROW = 5;
  private static final int STATUS = 10;
  private static final double POINTS_A_LINE = 12.0;

  private final XSSFSheet sheet;
  private final CellStyles styles;

  PlanSheet(XSSFWorkbook workbook, CellStyles styles) {
    this.sheet = workbook.createSheet("Action plan");
    this.styles = styles;
  }

  void write(SampleRows plan) {
    writeTitle();
    writeColourKey();
    writeHeader(plan.header());
    String review = "";
    for (List<String> cells : plan.rows()) {
      writeAction(cells, !cells.get(0).equals(review));
      review = cells.get(0);
    }
    setUpScreen(plan);
    setUpPrint();
  }

  private void writeTitle() {
    put(0, 0, "Domestic Homicide Reviews: master action plan", styles.plain(16, true));
    put(
        1,
        0,
        "Leicestershire and Rutland. Kept by the Community Safety Team. Last changed 31/05/2016",
        styles.plain(10, false));
    put(
        2,
        0,
        "OFFICIAL. No names of persons in this sheet: roles only. See sheets Key and Contacts",
        styles.plain(10, false));
  }

  private void writeColourKey() {
    put(3, 4, "Colours of the status column:", styles.plain(10, true));
    int column = 5;
    for (Fill fill : Fill.values()) {
      if (!fill.words().isEmpty()) {
        put(3, column, fill.words(), styles.body(new Look(fill, CellStyles.TEXT, false)));
        column++;
      }
    }
  }

  private void writeHeader(List<String> header) {
    CellStyle style = styles.header();
    for (int column = 0; column < header.size(); column++) {
      put(HEADER_ROW, column, header.get(column), style);
    }
    sheet.getRow(HEADER_ROW).setHeightInPoints((float) (3 * POINTS_A_LINE));
  }

  private void writeAction(List<String> cells, boolean first) {
    int row = sheet.getLastRowNum() + 1;
    int lines = 1;
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      writeCell(cell(row, column), text, first);
      lines = Math.max(lines, lines(text, WIDTHS[column]));
    }
    sheet.getRow(row).setHeightInPoints((float) (lines * POINTS_A_LINE + 2));
  }

  private void writeCell(XSSFCell cell, String text, boolean first) {
    String format = CellStyles.TEXT;
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      LocalDate day = LocalDate.parse(text);
      cell.setCellValue(day);
      format = day.getYear() < 2015 ? "dd-mmm-yy" : "dd/mm/yyyy";
    } else if (text.matches("\\d+")) {
      cell.setCellValue(Integer.parseInt(text));
      format = "0";
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(styles.body(new Look(fill(cell.getColumnIndex(), text), format, first)));
  }

  private static Fill fill(int column, String text) {
    if (column == STATUS) {
      return Fill.ofStatus(text);
    }
    return text.equals("TBC") ? Fill.QUERY : Fill.NONE;
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() * 20 / (width * 23)).sum();
  }

  private void setUpScreen(SampleRows plan) {
    int last = plan.header().size() - 1;
    for (int column = 0; column <= last; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    sheet.createFreezePane(3, HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + plan.rows().size(), 0, last));
  }

  private void setUpPrint() {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER_ROW + 1) + ":" + (HEADER_ROW + 1)));
    sheet.getFooter().setLeft("Master action plan");
    sheet.getFooter().setRight("Page &P of &N");
  }

  private void put(int row, int column, String text, CellStyle style) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private XSSFCell cell(int row, int column) {
    Row existing = sheet.getRow(row);
    return (XSSFCell) (existing == null ? sheet.createRow(row) : existing).createCell(column);
  }
}
