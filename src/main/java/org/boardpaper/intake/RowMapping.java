package org.boardpaper.intake;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;

/**
 * Makes a record of a row.
 *
 * @param <T> the record
 */
interface RowMapping<T> {
  /** The record; empty when an error was noted, which rejects the row. */
  Optional<T> read(RowReading row);

  /** What there is to say of all rows together, after the last. */
  default List<Finding> findings() {
    return List.of();
  }
}
