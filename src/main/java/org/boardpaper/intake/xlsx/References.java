package org.boardpaper.intake.xlsx;

import java.io.IOException;

/** References such as {@code C17}. */
final class References {
  private static final int LETTERS = 26;
  private static final int LAST_COLUMN = 16_384;

  private References() {}

  /** The column of a reference, counted from 1. */
  static int column(String reference) throws IOException {
    int column = 0;
    for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      column = column * LETTERS + reference.charAt(i) - 'A' + 1;
      if (column > LAST_COLUMN) {
        throw new IOException("no such cell: " + reference);
      }
    }
    return column;
  }

  /** The row of a reference, or of the first cell of an area; 0 where it has none. */
  static int row(String reference) {
    int letters = 0;
    while (letters < reference.length() && isLetter(reference.charAt(letters))) {
      letters++;
    }
    int end = reference.indexOf(':');
    return Numbers.whole(reference.substring(letters, end < letters ? reference.length() : end), 0);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
