package org.boardpaper.render.xlsx.model;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours. Text on each fill has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
enum Palette {
  NAVY("1F3864"),
  TEAL("00796B"),
  ORANGE("C55A11"),
  WHITE("FFFFFF"),
  INK("1A1A1A"),
  QUIET("505050"),
  INPUT_INK("0033AA"),
  INPUT_FILL("FFF7D6"),
  ISSUED_FILL("EDEDED"),
  TOTAL_FILL("DCE6F2"),
  RULE("BFBFBF"),
  GREEN_FILL("DFF0D8"),
  GREEN_INK("1E5C1E"),
  AMBER_FILL("FFE8A8"),
  AMBER_INK("6B4400"),
  RED_FILL("F8D4D4"),
  RED_INK("8B0000");

  private final String rgb;

  Palette(String rgb) {
    this.rgb = rgb;
  }

  /** Six hexadecimal digits. */
  String rgb() {
    return rgb;
  }

  /** With the alpha byte that the format asks for. */
  XSSFColor colour() {
    return of(rgb);
  }

  static XSSFColor of(String rgb) {
    XSSFColor colour = new XSSFColor();
    colour.setARGBHex("FF" + rgb);
    return colour;
  }
}
