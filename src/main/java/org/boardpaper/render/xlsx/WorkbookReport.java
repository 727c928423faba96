package org.boardpaper.render.xlsx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was written, and where it is not the paper's own words.
 *
 * @param sheets names of the worksheets in order
 * @param rows how many rows of the paper's tables, headers left out
 * @param departures how many cells depart from the paper, by the way they do; for {@link
 *     Departure#ROW_TOO_TALL} how many columns have such a cell
 */
public record WorkbookReport(List<String> sheets, long rows, Map<Departure, Long> departures) {
  /** Copies the collections. */
  public WorkbookReport {
    sheets = List.copyOf(sheets);
    Map<Departure, Long> copy = new EnumMap<>(Departure.class);
    copy.putAll(departures);
    departures = Collections.unmodifiableMap(copy);
  }
}
