package org.boardpaper.render.xlsx;

/** The columns of the list of findings, from A on. */
enum FindingsColumn {
  SEVERITY("Severity", 15),
  RULE("Rule", 23),
  FILE("File", 24),
  SHEET("Sheet", 14),
  PLACE("Cell", 13),
  FOUND("Found", 29),
  EXPECTED("Expected", 30),
  ACTION("What to do", 38),
  DONE("Done?", 12);

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
