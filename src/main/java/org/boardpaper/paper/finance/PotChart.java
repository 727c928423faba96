package org.boardpaper.paper.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpaper.basics.Days;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.risk.PotPercentiles;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Figures;
import org.joda.money.Money;

/** The pot at the end of each year, with the band in which it lies in 90 of 100 cases. */
final class PotChart {
  private static final List<String> SERIES = List.of("5 of 100 below", "Middle", "5 of 100 above");
  private static final List<Integer> BAND = List.of(5, 50, 95);

  private final Forecast forecast;
  private final Figures figures;

  /** The chart of a scenario, from the figures that were worked out for it. */
  PotChart(Forecast forecast, Figures figures) {
    this.forecast = forecast;
    this.figures = figures;
  }

  /** The chart of a name; empty when there is no such name. */
  Optional<Optional<BarChart>> find(String name) {
    return name.equals("pot") ? Optional.of(chart()) : Optional.empty();
  }

  private Optional<BarChart> chart() {
    List<BarChart.Bar> bars = IntStream.range(0, forecast.years().size()).mapToObj(this::bar).toList();
    String message = message(bars);
    String alternative =
        "Chart of bands: %s. Shown for each year end are the pot that 5 of 100 cases are below, the middle, and the pot that 5 of 100 are above. %s."
            .formatted(
                message, bars.stream().map(PotChart::inWords).collect(Collectors.joining("; ")));
    return Optional.of(BarChart.ofBands("pot-chart", message, SERIES, bars, alternative));
  }

  private BarChart.Bar bar(int k) {
    String day = Days.words(forecast.years().get(k).year().lastDay());
    return new BarChart.Bar(day, known(k).orElseGet(() -> workedOut(k)));
  }

  private Optional<List<Value>> known(int k) {
    String pot =
        "forecast.%s.%s.pot.p"
            .formatted(forecast.scenario().name(), forecast.years().get(k).year().id());
    List<Value> band =
        BAND.stream()
            .flatMap(percentile -> figures.find(pot + percentile).stream())
            .map(Figure::value)
            .toList();
    return Optional.of(band).filter(all -> all.size() == BAND.size());
  }

  /** Where no review is paid for, so that there are no figures: quickly done. */
  private List<Value> workedOut(int k) {
    PotPercentiles pot = PotRisk.of(forecast.outlook()).years().get(k).pot();
    Money held = forecast.heldForOthers(k);
    return List.of(
        Value.of(pot.p5().plus(held)),
        Value.of(pot.p50().plus(held)),
        Value.of(pot.p95().plus(held)));
  }

  private static String message(List<BarChart.Bar> bars) {
    BarChart.Bar last = bars.get(bars.size() - 1);
    return "By %s the pot lies between %s and %s in 90 of 100 cases"
        .formatted(last.label(), last.values().get(0).printed(), last.values().get(2).printed());
  }

  private static String inWords(BarChart.Bar bar) {
    return bar.label()
        + ": "
        + bar.values().stream().map(Value::printed).collect(Collectors.joining(", "));
  }
}
