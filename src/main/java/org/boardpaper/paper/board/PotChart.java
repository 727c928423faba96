package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Figures;

/** The pot at the end of each year ahead, with the band in which it lies in 90 of 100 cases. */
public final class PotChart {
  private static final List<String> SERIES = List.of("5 of 100 below", "Middle", "5 of 100 above");

  private final Figures figures;

  /** Of the percentiles among the figures. */
  public PotChart(Figures figures) {
    this.figures = figures;
  }

  /** The chart of a scenario; empty where its percentiles were not worked out. */
  public Optional<BarChart> chart(String scenario) {
    Pattern low = Pattern.compile(Pattern.quote("forecast." + scenario) + "\\.([^.]+)\\.pot\\.p5");
    TreeMap<String, BarChart.Bar> bars = new TreeMap<>();
    for (Figure figure : figures.all()) {
      Matcher year = low.matcher(figure.id());
      if (year.matches()) {
        bar("forecast." + scenario + "." + year.group(1), year.group(1))
            .ifPresent(bar -> bars.put(year.group(1), bar));
      }
    }
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    String id = "pot-" + scenario.replace('.', '-') + "-chart";
    List<BarChart.Bar> years = new ArrayList<>(bars.values());
    return Optional.of(ChartText.bands(id, message(bars.lastKey(), years), SERIES, years));
  }

  private Optional<BarChart.Bar> bar(String prefix, String year) {
    List<Value> values = new ArrayList<>();
    for (int percentile : new int[] {5, 50, 95}) {
      figures.find(prefix + ".pot.p" + percentile).map(Figure::value).ifPresent(values::add);
    }
    return values.size() == SERIES.size()
        ? Optional.of(new BarChart.Bar("E" + endOf(year).substring(1), values))
        : Optional.empty();
  }

  private static String message(String lastYear, List<BarChart.Bar> years) {
    List<Value> last = years.get(years.size() - 1).values();
    return "At the %s the pot lies between %s and %s in 90 of 100 cases"
        .formatted(endOf(lastYear), last.get(0).printed(), last.get(2).printed());
  }

  private static String endOf(String year) {
    return "end of " + year.replace('-', '/');
  }
}
