package org.boardpaper.paper.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.risk.PotPercentiles;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.forecast.risk.Precision;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** The pot at the end of each year, with the band in which it lies in 90 of 100 cases. */
final class PotChart {
  private static final List<String> SERIES = List.of("5 of 100 below", "Middle", "5 of 100 above");

  private final Forecast forecast;

  PotChart(Forecast forecast) {
    this.forecast = forecast;
  }

  /** The chart of a name; empty when there is no such name. */
  Optional<Optional<BarChart>> find(String name) {
    return name.equals("pot") ? Optional.of(chart()) : Optional.empty();
  }

  private Optional<BarChart> chart() {
    List<BarChart.Bar> bars = new ArrayList<>();
    PotRisk risk = PotRisk.of(forecast.outlook(), Pounds.ZERO, Precision.FOR_A_PAPER);
    for (int k = 0; k < forecast.years().size(); k++) {
      bars.add(bar(k, risk.years().get(k).pot()));
    }
    String message = message(bars);
    String alternative =
        "Chart of bands: %s. Shown for each year end are the pot that 5 of 100 cases are below, the middle, and the pot that 5 of 100 are above. %s."
            .formatted(
                message, bars.stream().map(PotChart::inWords).collect(Collectors.joining("; ")));
    return Optional.of(BarChart.ofBands("pot-chart", message, SERIES, bars, alternative));
  }

  private BarChart.Bar bar(int k, PotPercentiles pot) {
    Money held = forecast.heldForOthers(k);
    String day = Days.words(forecast.years().get(k).year().lastDay());
    return new BarChart.Bar(
        day,
        List.of(
            Value.of(pot.p5().plus(held)),
            Value.of(pot.p50().plus(held)),
            Value.of(pot.p95().plus(held))));
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
