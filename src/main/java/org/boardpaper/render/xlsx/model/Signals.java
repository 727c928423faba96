package org.boardpaper.render.xlsx.model;

import java.nio.ByteBuffer;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/** Colours behind words that say how something stands. The word always says it too. */
enum Signals {
  OK("OK", Palette.GREEN_FILL, Palette.GREEN_INK),
  ENOUGH("Enough", Palette.GREEN_FILL, Palette.GREEN_INK),
  AS_ISSUED("As issued", Palette.GREEN_FILL, Palette.GREEN_INK),
  IN_CREDIT("In credit", Palette.GREEN_FILL, Palette.GREEN_INK),
  LOW("Low", Palette.AMBER_FILL, Palette.AMBER_INK),
  PAYS_MORE("Pays more", Palette.AMBER_FILL, Palette.AMBER_INK),
  CHANGED("Changed since issue", Palette.AMBER_FILL, Palette.AMBER_INK),
  CHECK("CHECK", Palette.RED_FILL, Palette.RED_INK),
  OVERDRAWN("Overdrawn", Palette.RED_FILL, Palette.RED_INK);

  private static final int RGB = 3;

  private final String word;
  private final Palette fill;
  private final Palette ink;

  Signals(String word, Palette fill, Palette ink) {
    this.word = word;
    this.fill = fill;
    this.ink = ink;
  }

  /** The word in a formula. */
  String quoted() {
    return "\"" + word + "\"";
  }

  /** Colours some cells by any of these words. */
  static void colour(XSSFSheet sheet, CellRangeAddress range, Signals... signals) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    for (Signals signal : signals) {
      formatting.addConditionalFormatting(new CellRangeAddress[] {range}, signal.rule(formatting));
    }
  }

  /** Gives the inks the alpha byte that the format asks for and the library leaves out. */
  static void completeInks(StylesTable styles) {
    for (int i = 0; i < styles._getDXfsSize(); i++) {
      for (CTColor ink : styles.getDxfAt(i).getFont().getColorArray()) {
        ByteBuffer opaque = ByteBuffer.allocate(1 + RGB).put((byte) 0xFF);
        ink.setRgb(opaque.put(ink.getRgb(), ink.getRgb().length - RGB, RGB).array());
      }
    }
  }

  private XSSFConditionalFormattingRule rule(XSSFSheetConditionalFormatting formatting) {
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, quoted());
    XSSFFontFormatting font = rule.createFontFormatting();
    font.setFontColor(ink.colour());
    XSSFPatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(fill.colour());
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}
