package org.boardpaper.intake.xlsx;

import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.RowSource;
import org.boardpaper.intake.rows.Sheet;

/**
 * A sheet of a workbook.
 *
 * @param book the workbook
 * @param sheet where it is kept
 */
record XlsxSheet(XlsxBook book, WorkbookPart.SheetPart sheet) implements Sheet {
  @Override
  public String name() {
    return sheet.name();
  }

  @Override
  public boolean isHidden() {
    return sheet.hidden();
  }

  @Override
  public boolean isSeparated() {
    return false;
  }

  @Override
  public RowSource rows() throws Refusal {
    return book.rows(sheet);
  }
}
