package org.boardpaper.intake.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.Names;

/**
 * Tells rows that only add up others: a cell says "Total", a column that every row of data needs is
 * empty, and nothing else is said in words.
 */
final class TotalRows {
  private static final Pattern TOTAL = Pattern.compile("(grand |sub ?)?totals?( .*)?");

  private final Header header;
  private final Columns columns;

  TotalRows(Header header, Columns columns) {
    this.header = header;
    this.columns = columns;
  }

  boolean contain(Row row) {
    Optional<Cell> words = onlyWords(row);
    return words.isPresent()
        && TOTAL.matcher(Names.key(words.get().text())).matches()
        && columns.needed().stream().anyMatch(oneOf -> isMissing(oneOf, row, words.get()));
  }

  /** The one cell with words in it; empty where there are none or more. */
  private static Optional<Cell> onlyWords(Row row) {
    Optional<Cell> words = Optional.empty();
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Text && hasLetters(cell.text())) {
        if (words.isPresent()) {
          return Optional.empty();
        }
        words = Optional.of(cell);
      }
    }
    return words;
  }

  private boolean isMissing(List<Column> oneOf, Row row, Cell total) {
    return oneOf.stream()
        .filter(header.positions()::containsKey)
        .map(column -> row.cell(header.positions().getOrDefault(column, 0)))
        .allMatch(cell -> cell.isBlank() || cell.equals(total));
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
