package org.boardpaper.render.xlsx.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look. Text on each fill has a contrast of at least 7 to 1. */
final class FormLook {
  private static final String FACE = "Arial";
  private static final int BODY = 11;
  private static final String INK = "1A1A1A";
  private static final String NAVY = "1F3864";
  private static final String WHITE = "FFFFFF";
  private static final String RULE = "8C8C8C";

  private final XSSFWorkbook workbook;
  private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);

  /** What a cell is. */
  enum Kind {
    TITLE(18, NAVY, WHITE, true, false),
    HEADING(13, NAVY, WHITE, true, false),
    LINE(BODY, INK, WHITE, false, false),
    PLAIN(BODY, INK, WHITE, false, true),
    LABEL(BODY, INK, "E4E9F2", true, true),
    SENT(BODY, INK, "EDEDED", false, true),
    SENT_HEADER(BODY, WHITE, "4A4A4A", true, true),
    ANSWER(BODY, INK, "FFF7D6", false, true),
    ANSWER_DAY(BODY, INK, "FFF7D6", false, true),
    ANSWER_HEADER(BODY, WHITE, NAVY, true, true);

    private final int size;
    private final String ink;
    private final String fill;
    private final boolean bold;
    private final boolean boxed;

    Kind(int size, String ink, String fill, boolean bold, boolean boxed) {
      this.size = size;
      this.ink = ink;
      this.fill = fill;
      this.bold = bold;
      this.boxed = boxed;
    }

    private boolean isAnswer() {
      return this == ANSWER || this == ANSWER_DAY;
    }
  }

  FormLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    face(workbook.getFontAt(0), Kind.PLAIN);
  }

  /** The format of a kind of cell, made once. */
  XSSFCellStyle of(Kind kind) {
    return styles.computeIfAbsent(kind, this::make);
  }

  private XSSFCellStyle make(Kind kind) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    face(font, kind);
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setWrapText(kind.boxed);
    style.setLocked(!kind.isAnswer());
    style.setDataFormat(
        workbook.createDataFormat().getFormat(kind == Kind.ANSWER_DAY ? "dd/mm/yyyy" : "General"));
    if (!kind.fill.equals(WHITE)) {
      style.setFillForegroundColor(colour(kind.fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (kind.boxed) {
      box(style);
    }
    return style;
  }

  private static void face(XSSFFont font, Kind kind) {
    font.setFontName(FACE);
    font.setFontHeightInPoints((short) kind.size);
    font.setBold(kind.bold);
    font.setColor(colour(kind.ink));
  }

  private static void box(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(RULE));
    style.setBottomBorderColor(colour(RULE));
    style.setLeftBorderColor(colour(RULE));
    style.setRightBorderColor(colour(RULE));
  }

  private static XSSFColor colour(String rgb) {
    XSSFColor colour = new XSSFColor();
    colour.setARGBHex("FF" + rgb);
    return colour;
  }
}
