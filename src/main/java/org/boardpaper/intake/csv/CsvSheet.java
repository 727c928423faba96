package org.boardpaper.intake.csv;

import java.io.IOException;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.RowSource;
import org.boardpaper.intake.rows.Sheet;

/**
 * A csv file read with one separator.
 *
 * @param book the file
 * @param separator comma, semicolon or tab
 */
record CsvSheet(CsvBook book, char separator) implements Sheet {
  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean isHidden() {
    return false;
  }

  @Override
  public boolean isSeparated() {
    return true;
  }

  @Override
  public RowSource rows() throws Refusal {
    try {
      return new CsvRows(book.name(), book.characters(), separator);
    } catch (IOException failure) {
      throw new Refusal(CsvRows.unreadable(book.name(), failure), failure);
    }
  }
}
