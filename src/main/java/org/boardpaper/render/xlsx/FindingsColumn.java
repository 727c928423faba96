package org.boardpaper.render.xlsx;

/** The columns of the list of findings, from A on. */
enum FindingsColumn {
  SEVERITY(1, "Severity", 15),
  RULE(2, "Rule", 23),
  FILE(3, "File", 24),
  SHEET(4, "Sheet", 14),
  PLACE(5, "Cell", 13),
  FOUND(6, "Found", 29),
  EXPECTED(7, "Expected", 30),
  ACTION(8, "What to do", 38),
  DONE(9, "Done?", 12);

  private final int number;
  private final String heading;
  private final int width;

  FindingsColumn(int number, String heading, int width) {
    this.number = number;
    this.heading = heading;
    this.width = width;
  }

  /** What stands above it. */
  String heading() {
    return heading;
  }

  /** How wide it is, in digits. */
  int width() {
    return width;
  }

  /** Its number from 1. */
  int number() {
    return number;
  }

  /** Its cells from the first finding to a row: {@code "I2:I40"}. */
  String cells(int last) {
    return letters() + FindingsSheet.FIRST_ROW + ":" + letters() + last;
  }

  /** The same for a formula on another worksheet: {@code "Findings!$I$2:$I$40"}. */
  String elsewhere(int last) {
    String column = "$" + letters() + "$";
    return FindingsWorkbook.FINDINGS + "!" + column + FindingsSheet.FIRST_ROW + ":" + column + last;
  }

  /** Its letters. */
  String letters() {
    return Reference.letters(number());
  }
}
