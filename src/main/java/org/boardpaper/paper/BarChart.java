package org.boardpaper.paper;

import java.util.List;

/**
 * Horizontal bars with their values beside them.
 *
 * @param id lower case with dashes, unique in the paper
 * @param message the title: what the chart says, as a sentence
 * @param series names of the series, one or two, in the order of the values of each bar
 * @param bars from top to bottom
 * @param alternative the text for readers who cannot see it: message and all values
 */
public record BarChart(
    String id, String message, List<String> series, List<Bar> bars, String alternative) {
  /** Copies the lists. */
  public BarChart {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
  }

  /**
   * One label with a value per series.
   *
   * @param label what the bar is
   * @param values one per series, all of one unit
   */
  public record Bar(String label, List<Value> values) {
    /** Copies the list. */
    public Bar {
      values = List.copyOf(values);
    }
  }
}
