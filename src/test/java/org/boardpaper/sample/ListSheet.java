package org.boardpaper.sample;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A side sheet: a plain list of words, with a bold line where only the first cell is filled. */
final class ListSheet {
  private static final int[] WIDTHS = {40, 52, 46};

  private final XSSFSheet sheet;
  private final CellStyles styles;

  ListSheet(XSSFWorkbook workbook, CellStyles styles, String name) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
  }

  void write(SampleRows list) {
    CellStyle usual = styles.body(new CellStyles.Look(Fill.NONE, CellStyles.TEXT, false));
    CellStyle strong = styles.plain(10, true);
    writeRow(list.header(), styles.header());
    for (List<String> cells : list.rows()) {
      boolean heading = cells.subList(1, cells.size()).stream().allMatch(String::isEmpty);
      writeRow(cells, heading ? strong : usual);
    }
    for (int column = 0; column < list.header().size(); column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
  }

  private void writeRow(List<String> cells, CellStyle style) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < cells.size(); column++) {
      row.createCell(column).setCellValue(cells.get(column));
      row.getCell(column).setCellStyle(style);
    }
  }
}
