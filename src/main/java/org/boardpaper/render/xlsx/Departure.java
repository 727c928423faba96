package org.boardpaper.render.xlsx;

import org.boardpaper.render.parts.LegalText;

/** Where a cell of the workbook departs from what the paper says, and the note that says so. */
public enum Departure {
  /** The paper has no text there. */
  NOTHING_GIVEN(
      "“" + CellText.NOTHING + "” stands where the paper has no text. It does not mean nought."),
  /** The paper has only symbols there, which screen readers may pass over. */
  SYMBOL_ONLY(
      "“" + CellText.SYMBOL + "” stands before a sign that is the whole of a cell in the paper."),
  /** The text is longer than a cell may hold. */
  TEXT_CUT(
      "Text longer than 32,767 characters, the most that a cell can hold, is cut. The cell says how"
          + " much is left out. The paper has the whole text."),
  /** The text has characters that no workbook may hold. */
  CHARACTER_REPLACED(
      "Control characters, which a workbook cannot hold, are replaced by the sign "
          + LegalText.REPLACEMENT
          + "."),
  /** The number or date is one that spreadsheet programs would alter. */
  NUMBER_AS_TEXT(
      "Numbers of more than 15 digits, and dates before March 1900, are given as text because"
          + " spreadsheet programs would alter them."),
  /** The row is taller than spreadsheet programs can show. */
  ROW_TOO_TALL(
      "Some rows hold more text than the tallest row can show. Select the cell to read all of it.");

  private final String note;

  Departure(String note) {
    this.note = note;
  }

  /** The sentences on the Notes worksheet. */
  public String note() {
    return note;
  }
}
