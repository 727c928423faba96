package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.ColumnNames;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Table;
import org.boardpaper.intake.rows.TableRow;
import org.boardpaper.intake.rows.TableSearch;
import org.jspecify.annotations.Nullable;

/** The rows of one source as records, up to its end or to where it cannot be read further. */
final class SourceRows<T> implements SourceReader<T> {
  private final RowMapping<T> mapping;
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Book book;
  private @Nullable Table table;

  private SourceRows(RowMapping<T> mapping) {
    this.mapping = mapping;
  }

  /** Opens a file, finds its table, and reads its rows by a mapping. Never throws. */
  static <T> SourceRows<T> open(SourceFile file, ColumnNames names, RowMapping<T> mapping) {
    SourceRows<T> rows = new SourceRows<>(mapping);
    rows.open(file, names);
    return rows;
  }

  private void open(SourceFile file, ColumnNames names) {
    try {
      Book opened = Books.open(file);
      book = opened;
      TableSearch search = new TableSearch(opened, names);
      try {
        table = search.find().orElse(null);
      } finally {
        findings.addAll(search.findings());
      }
    } catch (Refusal refusal) {
      findings.add(refusal.finding());
    }
  }

  @Override
  public Optional<Outcome<T>> next() {
    if (table == null) {
      return Optional.empty();
    }
    try {
      return table.next().map(this::outcome);
    } catch (Refusal refusal) {
      findings.add(refusal.finding());
      close();
      return Optional.empty();
    }
  }

  private Outcome<T> outcome(TableRow row) {
    RowReading reading = new RowReading(row);
    Optional<T> value = reading.isShifted() ? Optional.empty() : mapping.read(reading);
    if (reading.isSetAside()) {
      return new Outcome<>(row.place(), Optional.empty(), List.of(), true);
    }
    return new Outcome<>(
        row.place(), reading.isRejected() ? Optional.empty() : value, reading.findings(), false);
  }

  @Override
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(mapping.findings());
    if (table != null) {
      all.addAll(table.findings());
    }
    return List.copyOf(all);
  }

  @Override
  public void close() {
    if (table != null) {
      findings.addAll(table.findings());
      table.close();
      table = null;
    }
    if (book != null) {
      book.close();
      book = null;
    }
  }
}
