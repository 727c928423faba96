package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import org.boardpaper.render.xlsx.model.Style.Format;

/**
 * A row of a table whose figures were issued.
 *
 * @param book where the table stands
 * @param kind what sort of figures it holds
 * @param table name of the table
 * @param row from 0; one past the last is the row of totals
 */
record TableRow(ModelBook book, String kind, String table, int row) {
  /** The figure in a column. */
  BaseFigure figure(Format format, String words, BigDecimal issued, String header) {
    return new BaseFigure(kind, words, format, issued, () -> book.table(table).cell(header, row));
  }
}
