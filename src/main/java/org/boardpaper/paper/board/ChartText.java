package org.boardpaper.paper.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;

/** What charts say in words, and which of their bars a page has room for. */
final class ChartText {
  private static final int MOST_BARS = 10;

  private ChartText() {}

  /** A chart whose words for those who cannot see it are its message and all its values. */
  static BarChart chart(String id, String message, List<String> series, List<BarChart.Bar> bars) {
    String names = String.join(" and ", series).toLowerCase(Locale.UK);
    return new BarChart(id, message, series, bars, alternative("Bar chart", message, names, bars));
  }

  /** The same for bands. */
  static BarChart bands(String id, String message, List<String> series, List<BarChart.Bar> bars) {
    String names = String.join(", ", series).toLowerCase(Locale.UK);
    return BarChart.ofBands(
        id, message, series, bars, alternative("Chart of bands", message, names, bars));
  }

  private static String alternative(
      String kind, String message, String names, List<BarChart.Bar> bars) {
    String values = bars.stream().map(ChartText::inWords).collect(Collectors.joining("; "));
    return "%s: %s. Shown is %s. %s.".formatted(kind, message, names, values);
  }

  private static String inWords(BarChart.Bar bar) {
    return bar.label()
        + ": "
        + bar.values().stream().map(Value::printed).collect(Collectors.joining(" and "));
  }

  /** The bars that a page has room for: the largest, in the order of their size. */
  static List<BarChart.Bar> most(List<BarChart.Bar> bars) {
    return bars.stream()
        .sorted(Comparator.comparing(ChartText::size).reversed())
        .limit(MOST_BARS)
        .toList();
  }

  /** Says so where bars are left out. */
  static String only(List<BarChart.Bar> bars) {
    return bars.size() > MOST_BARS ? " (the " + MOST_BARS + " largest are shown)" : "";
  }

  private static BigDecimal size(BarChart.Bar bar) {
    return new BigDecimal(bar.values().get(0).plain());
  }
}
