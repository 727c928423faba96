package org.boardpaper.render.pdf;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.jspecify.annotations.Nullable;

/**
 * A table with a design that has its columns.
 *
 * @param table what is printed
 * @param design how
 */
record FittedTable(Table table, JasperReport design) {
  /** The rows from the first on, read as they are printed. */
  JRDataSource rows() {
    return Records.of(() -> numbered(table.rows().iterator()));
  }

  private Iterator<Records.Row> numbered(Iterator<List<Value>> values) {
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return values.hasNext();
      }

      @Override
      public Records.Row next() {
        return new Cells(table, ++number, values.next());
      }
    };
  }

  private record Cells(Table table, int number, List<Value> values) implements Records.Row {
    @Override
    public @Nullable Object field(String name) {
      if (name.equals("row")) {
        return table.id() + '.' + number;
      }
      int column = Integer.parseInt(name.substring(4)) - 1;
      if (column >= table.columns().size()) {
        return null;
      }
      return name.startsWith("head")
          ? Wording.of(table.columns().get(column).heading())
          : Wording.of(values.get(column).printed());
    }
  }
}
