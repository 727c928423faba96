package org.boardpaper.intake;

import java.util.Optional;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.YesNo;

/** Reads hand-kept marks: yes, no, or nothing said. */
final class Marks {
  private Marks() {}

  static Optional<Boolean> read(RowReading row, Column column) {
    if (row.cell(column).isBlank()) {
      return Optional.empty();
    }
    Optional<Boolean> mark = YesNo.read(row.text(column));
    if (mark.isEmpty()) {
      row.warning(
          "mark-unreadable",
          column,
          "“Yes” or “No”",
          "Correct the mark; until then it is taken as not given.");
    }
    return mark;
  }
}
