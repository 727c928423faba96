package org.boardpaper.paper;

import java.util.List;
import org.boardpaper.basics.Places;
import org.boardpaper.basics.SourceCell;

/**
 * A printed figure and where it comes from.
 *
 * @param id lower case, dotted: {@code "ledger.2016-17.contributions.due"}
 * @param value what is printed
 * @param label what it is, in words
 * @param rule how it is computed from its sources, in words
 * @param sources the cells or rows it was computed from, in order
 */
public record Figure(String id, Value value, String label, String rule, List<SourceCell> sources) {
  /** Refuses an id that is not lower case and dotted. */
  public Figure {
    if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("not a figure id: " + id);
    }
    sources = Places.of(sources);
  }
}
