package org.boardpaper.basics;

/** Text that a spreadsheet program would take for a formula if someone typed it. */
public final class FormulaLike {
  private static final String FIRST = "=+-@\t\r\n";

  private FormulaLike() {}

  /**
   * Whether a text begins like a formula, so that it must be written as text.
   *
   * <p>Reference: OWASP, "CSV injection".
   */
  public static boolean is(String text) {
    return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
  }
}
