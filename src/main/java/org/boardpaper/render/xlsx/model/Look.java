package org.boardpaper.render.xlsx.model;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** Turns styles into the workbook's cell formats, each made once. */
final class Look {
  private static final String FACE = "Arial";

  /** Size of ordinary text in points. */
  static final int BODY = 10;

  private final XSSFWorkbook workbook;
  private final Map<Style, XSSFCellStyle> made = new HashMap<>();

  Look(XSSFWorkbook workbook) {
    this.workbook = workbook;
    face(workbook.getFontAt(0), BODY, Palette.INK);
  }

  /** The format of a style. */
  XSSFCellStyle of(Style style) {
    return made.computeIfAbsent(style, this::make);
  }

  private XSSFCellStyle make(Style style) {
    XSSFCellStyle cell = workbook.createCellStyle();
    cell.setFont(font(style.ground()));
    cell.setDataFormat(workbook.createDataFormat().getFormat(style.format().code()));
    cell.setWrapText(style.format() == Style.Format.TEXT || style.ground() == Ground.HEADER);
    cell.setVerticalAlignment(VerticalAlignment.CENTER);
    cell.setAlignment(
        style.format().isText() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
    cell.setLocked(style.ground() != Ground.INPUT);
    boolean text = style.format().isText();
    boolean words = text || style.ground() == Ground.HEADER;
    if (style.ground() == Ground.REMARK || (words && isBoxed(style.ground()))) {
      cell.setIndention((short) 1);
    }
    fill(cell, style.ground());
    if (isBoxed(style.ground())) {
      box(cell);
    }
    return cell;
  }

  private XSSFFont font(Ground ground) {
    XSSFFont font = workbook.createFont();
    face(font, size(ground), ink(ground));
    font.setBold(isBold(ground));
    if (ground == Ground.LINK) {
      font.setUnderline(FontUnderline.SINGLE);
    }
    return font;
  }

  private static void face(XSSFFont font, int size, Palette ink) {
    font.setScheme(FontScheme.NONE);
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) size);
    font.setColor(ink.colour());
  }

  private static int size(Ground ground) {
    return switch (ground) {
      case TITLE -> 18;
      case HEADING -> 12;
      case KEY -> 11;
      case PLAIN, INPUT, ISSUED, TOTAL, HEADER, STATUS, LINK, NOTE, REMARK -> BODY;
    };
  }

  private static Palette ink(Ground ground) {
    return switch (ground) {
      case TITLE, HEADING -> Palette.NAVY;
      case HEADER -> Palette.WHITE;
      case INPUT, LINK -> Palette.INPUT_INK;
      case NOTE, REMARK -> Palette.QUIET;
      case PLAIN, ISSUED, TOTAL, STATUS, KEY -> Palette.INK;
    };
  }

  private static boolean isBold(Ground ground) {
    return switch (ground) {
      case TITLE, HEADING, HEADER, TOTAL, STATUS -> true;
      case PLAIN, INPUT, ISSUED, LINK, NOTE, REMARK, KEY -> false;
    };
  }

  private static boolean isBoxed(Ground ground) {
    return switch (ground) {
      case PLAIN, INPUT, ISSUED, TOTAL, HEADER, STATUS -> true;
      case TITLE, HEADING, LINK, NOTE, REMARK, KEY -> false;
    };
  }

  private static void fill(XSSFCellStyle cell, Ground ground) {
    Palette fill =
        switch (ground) {
          case HEADER -> Palette.NAVY;
          case INPUT -> Palette.INPUT_FILL;
          case ISSUED -> Palette.ISSUED_FILL;
          case TOTAL -> Palette.TOTAL_FILL;
          case PLAIN, TITLE, HEADING, STATUS, LINK, NOTE, REMARK, KEY -> Palette.WHITE;
        };
    if (fill != Palette.WHITE) {
      cell.setFillForegroundColor(fill.colour());
      cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
  }

  private static void box(XSSFCellStyle cell) {
    cell.setBorderTop(BorderStyle.THIN);
    cell.setBorderBottom(BorderStyle.THIN);
    cell.setBorderLeft(BorderStyle.THIN);
    cell.setBorderRight(BorderStyle.THIN);
    cell.setTopBorderColor(Palette.RULE.colour());
    cell.setBottomBorderColor(Palette.RULE.colour());
    cell.setLeftBorderColor(Palette.RULE.colour());
    cell.setRightBorderColor(Palette.RULE.colour());
  }
}
