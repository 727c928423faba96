package org.boardpaper.render.xlsx.model;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives each row the height that its wrapped text needs: not every program does so itself. */
public final class RowHeights {
  private static final double CHARACTER = 256;
  private static final double PER_POINT = 1.3;
  private static final double PADDING = 4;
  private static final int LARGEST = 409;

  private RowHeights() {}

  /** Fits every row of a sheet. */
  public static void fit(XSSFSheet sheet) {
    for (Row row : sheet) {
      double height = 0;
      for (Cell cell : row) {
        height = Math.max(height, height((XSSFCell) cell));
      }
      row.setHeightInPoints((float) Math.min(LARGEST, Math.ceil(height)));
    }
  }

  private static double height(XSSFCell cell) {
    XSSFFont font = cell.getCellStyle().getFont();
    int lines = cell.getCellStyle().getWrapText() ? lines(cell, font) : 1;
    return lines * font.getFontHeightInPoints() * PER_POINT + PADDING;
  }

  private static int lines(XSSFCell cell, XSSFFont font) {
    double room = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER;
    double fits = font.getBold() ? room * 0.95 : room * 1.12;
    int lines = 1;
    int used = 0;
    for (String word : text(cell).split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > fits) {
        lines++;
        used = word.length();
      } else {
        used += (used > 0 ? 1 : 0) + word.length();
      }
    }
    return lines;
  }

  private static String text(XSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
