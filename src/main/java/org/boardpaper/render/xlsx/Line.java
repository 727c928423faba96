package org.boardpaper.render.xlsx;

/**
 * A line of text in column A, outside any table.
 *
 * @param look how it looks
 * @param cell what it says
 * @param sheet the worksheet it leads to; empty when it is no link
 */
record Line(Look look, Cell cell, String sheet) {
  /** A line that leads nowhere. */
  static Line of(Look look, String text) {
    return new Line(look, Cell.text(text), "");
  }

  /** A link to a worksheet. */
  static Line link(String text, String sheet) {
    return new Line(Look.LINK, Cell.text(text), sheet);
  }
}
