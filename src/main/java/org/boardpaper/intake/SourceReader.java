package org.boardpaper.intake;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;

/**
 * Reads the rows of one source in order, as a stream: memory does not grow with the file.
 *
 * @param <T> the record that a row becomes
 */
public interface SourceReader<T> extends AutoCloseable {
  /**
   * The outcome of the next row that is not blank; empty after the last. Never throws for bad
   * content.
   */
  Optional<Outcome<T>> next();

  /**
   * What there is to say of the source as a whole (no such file, not a workbook, a column missing)
   * and of rows that can only be judged together; complete after the last row.
   */
  List<Finding> findings();

  @Override
  void close();
}
