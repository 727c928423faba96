package org.boardpaper.intake.csv;

/** Counts lines that end in LF, CR or CR LF. */
final class LineCount {
  private int line = 1;
  private boolean afterReturn;

  void accept(char c) {
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = c == '\r';
  }

  /** The line of the next character, counted from 1. */
  int line() {
    return line;
  }
}
