package org.boardpaper.render.xlsx;

/** The columns of the list of findings, from A on. */
enum FindingsColumn {
  SEVERITY("Severity", 14),
  RULE("Rule", 22),
  FILE("File", 22),
  SHEET("Sheet", 14),
  PLACE("Cell", 11),
  FOUND("Found", 28),
  EXPECTED("Expected", 28),
  ACTION("What to do", 36),
  DONE("Done?", 11);

  private final String heading;
  private final int width;

  FindingsColumn(String heading, int width) {
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
    return ordinal() + 1;
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
