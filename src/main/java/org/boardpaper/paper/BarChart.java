package org.boardpaper.paper;

import java.util.List;

/**
 * Horizontal bars with their values beside them; or bands, each from a low to a high value with a
 * mark at the middle one.
 *
 * @param id lower case with dashes, unique in the paper
 * @param message the title: what the chart says, as a sentence
 * @param isBands whether the three values of each bar are low, middle and high
 * @param series names of the series, one or two, for bands three, in the order of the values
 * @param bars from top to bottom
 * @param alternative the text for readers who cannot see it: message and all values
 */
public record BarChart(
    String id,
    String message,
    boolean isBands,
    List<String> series,
    List<Bar> bars,
    String alternative) {
  /** Copies the lists. */
  public BarChart {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
    if (isBands && bars.stream().anyMatch(bar -> bar.values().size() != 3)) {
      throw new IllegalArgumentException("a band needs a low, a middle and a high value");
    }
  }

  /** Bars from nought. */
  public BarChart(
      String id, String message, List<String> series, List<Bar> bars, String alternative) {
    this(id, message, false, series, bars, alternative);
  }

  /** Bands: each bar with a low, a middle and a high value. */
  public static BarChart ofBands(
      String id, String message, List<String> series, List<Bar> bars, String alternative) {
    return new BarChart(id, message, true, series, bars, alternative);
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
