package org.boardpaper.intake.rows;

import java.util.List;

/**
 * The columns of a source.
 *
 * @param source "plan", "ledger", "reviews" or "previous"
 * @param all every column that is read
 * @param needed what must be there: of each inner list, one column at least
 */
public record Columns(String source, List<Column> all, List<List<Column>> needed) {
  /** Copies the lists. */
  public Columns {
    all = List.copyOf(all);
    needed = needed.stream().map(List::copyOf).toList();
  }
}
