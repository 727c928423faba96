package org.boardpaper.sample;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The styles of the workbook, each made once. */
final class CellStyles {
  /** The format of words. */
  static final String TEXT = "General";

  private static final String FONT = "Arial";
  private static final String HEADER_RGB = "1F4E5F";
  private static final String LINE_RGB = "A6A6A6";

  private final XSSFWorkbook workbook;
  private final XSSFFont usual;
  private final Map<Look, XSSFCellStyle> styles = new LinkedHashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.usual = font(9, false);
  }

  /**
   * How a cell of the body looks.
   *
   * @param fill its background
   * @param format its number format
   * @param first whether it is in the first row of a review, below a thick line
   */
  record Look(Fill fill, String format, boolean first) {}

  XSSFCellStyle body(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  XSSFCellStyle header() {
    XSSFCellStyle style = grid();
    XSSFFont font = font(9, true);
    font.setColor(IndexedColors.WHITE.getIndex());
    style.setFont(font);
    paint(style, HEADER_RGB);
    return style;
  }

  XSSFCellStyle plain(int points, boolean bold) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(points, bold));
    return style;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = grid();
    style.setFont(usual);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    if (!look.format().equals(TEXT)) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    if (look.first()) {
      style.setBorderTop(BorderStyle.MEDIUM);
    }
    if (look.fill() != Fill.NONE) {
      paint(style, look.fill().rgb());
    }
    return style;
  }

  private XSSFCellStyle grid() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    for (BorderSide side : BorderSide.values()) {
      style.setBorderColor(side, color(LINE_RGB));
    }
    return style;
  }

  private XSSFFont font(int points, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private static void paint(XSSFCellStyle style, String rgb) {
    style.setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex("FF" + rgb));
  }
}
