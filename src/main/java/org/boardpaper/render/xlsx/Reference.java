package org.boardpaper.render.xlsx;

/** Names of cells in A1 notation. */
final class Reference {
  /** The last row a worksheet can have. */
  static final int LAST_ROW = 1_048_576;

  private Reference() {}

  /** The letters of a 1-based column. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** A worksheet's name as references spell it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }
}
