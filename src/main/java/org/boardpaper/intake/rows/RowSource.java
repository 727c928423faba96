package org.boardpaper.intake.rows;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;

/** The rows of one sheet in order, as a stream. */
public interface RowSource extends AutoCloseable {
  /**
   * The next row; empty after the last. Blank rows may be given or left out.
   *
   * @throws Refusal when the source cannot be read further
   */
  Optional<Row> next() throws Refusal;

  /**
   * What there is to say of the sheet as a whole; complete after the last row.
   *
   * @param headerRow the row of the header: of what is above it nothing is said
   */
  List<Finding> findings(int headerRow);

  @Override
  void close();
}
