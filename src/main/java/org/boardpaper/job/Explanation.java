package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;

/**
 * Where a figure comes from.
 *
 * @param run the run in which it was worked out
 * @param id its id
 * @param printed its value as it is printed
 * @param label what it is
 * @param rule how it is computed
 * @param places the cells and rows that it was computed from
 */
public record Explanation(
    int run, String id, String printed, String label, String rule, List<SourceCell> places) {
  static Explanation of(int run, Figure figure) {
    return new Explanation(
        run,
        figure.id(),
        figure.value().printed(),
        figure.label(),
        figure.rule(),
        figure.sources());
  }
}
