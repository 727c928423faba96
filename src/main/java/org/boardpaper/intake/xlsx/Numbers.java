package org.boardpaper.intake.xlsx;

/** Whole numbers in attributes. */
final class Numbers {
  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  /** A whole number of at most nine digits, or another where the text is none. */
  static int whole(String text, int otherwise) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return otherwise;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
