package org.boardpaper.render.pdf;

import java.util.Iterator;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Feeds rows to a design, one at a time. */
final class Records implements JRRewindableDataSource {
  private final Iterable<? extends Row> all;
  private Iterator<? extends Row> rows;
  private @Nullable Row current;

  /** What a design can ask for by the names of its fields. */
  @FunctionalInterface
  interface Row {
    /** The value of a field. */
    @Nullable Object field(String name);
  }

  private Records(Iterable<? extends Row> all) {
    this.all = all;
    this.rows = all.iterator();
  }

  static Records of(Iterable<? extends Row> rows) {
    return new Records(rows);
  }

  static IllegalArgumentException unknown(String field) {
    return new IllegalArgumentException("a design asks for the unknown field \"" + field + "\"");
  }

  /** Goes back to the first row: a table that is moved to the next page is laid out again. */
  @Override
  public void moveFirst() {
    rows = all.iterator();
    current = null;
  }

  @Override
  public boolean next() {
    current = rows.hasNext() ? rows.next() : null;
    return current != null;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    if (current == null) {
      throw new IllegalStateException("no row to read " + field.getName() + " from");
    }
    return current.field(field.getName());
  }
}
