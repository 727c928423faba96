package org.boardpaper.paper;

import java.util.List;

/**
 * A table with one header row.
 *
 * @param id lower case with dashes, unique in the paper; also the name of its sheet and marked-up
 *     table in the workbook
 * @param caption what it shows, as printed above it
 * @param columns at least one
 * @param rows in order, each with one value per column; may be walked many times and need not be
 *     held in memory
 * @param whenEmpty the sentence printed in place of the table when there are no rows
 */
public record Table(
    String id, String caption, List<Column> columns, Iterable<List<Value>> rows, String whenEmpty) {
  /** Copies the columns and refuses none. */
  public Table {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a column: " + id);
    }
  }

  /** Whether there is no row. */
  public boolean isEmpty() {
    return !rows.iterator().hasNext();
  }

  /**
   * A column.
   *
   * @param heading its header cell
   * @param weight its width relative to the other columns, above nought
   * @param kind whether it names the row, or holds text or numbers
   */
  public record Column(String heading, int weight, Kind kind) {}

  /** What a column holds. */
  public enum Kind {
    /** Names its row: a row header, left aligned. */
    ROW_HEADER,
    /** Text, left aligned. */
    TEXT,
    /** Numbers or money, right aligned. */
    NUMBER
  }
}
