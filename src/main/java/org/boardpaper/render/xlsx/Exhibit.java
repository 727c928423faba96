package org.boardpaper.render.xlsx;

import java.util.List;
import org.boardpaper.paper.Table;

/**
 * A table of the paper, or the values of a chart as a table, and where it stands.
 *
 * @param table what it shows
 * @param origin where it stands in the paper
 * @param notes what a reader of it must know, from the paper
 */
record Exhibit(Table table, String origin, List<String> notes) {
  /** Whether both are the same table of the paper, without walking its rows. */
  boolean isSameAs(Exhibit other) {
    return table.id().equals(other.table.id()) && table.rows() == other.table.rows();
  }
}
