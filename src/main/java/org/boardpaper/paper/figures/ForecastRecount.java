package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.paper.Figure;

/** Works out again what belongs together with one figure of a forecast, and nothing else. */
final class ForecastRecount {
  private static final String FAMILY = "forecast.";
  private static final String GRID = FAMILY + "sensitivity.";

  private final List<Forecast> forecasts;

  /**
   * A recount.
   *
   * @param forecasts of the scenarios all of whose lines the figure names
   */
  ForecastRecount(List<Forecast> forecasts) {
    this.forecasts = List.copyOf(forecasts);
  }

  /** The figures among which one of an id is, where its scenario is named. */
  List<Figure> with(String id) {
    List<Figure> figures = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      String prefix = FAMILY + forecast.scenario().name() + ".";
      if (id.startsWith(GRID)) {
        figures.addAll(SensitivityFigures.with(id, forecast));
      } else if (id.startsWith(prefix)) {
        figures.addAll(with(id.substring(prefix.length()), forecast));
      }
    }
    return figures;
  }

  private List<Figure> with(String end, Forecast forecast) {
    if (end.startsWith("budgeting.")) {
      return BudgetFigures.of(forecast, forecasts);
    }
    if (end.startsWith("alone.") || end.startsWith("pooled.")) {
      return PoolFigures.of(forecast);
    }
    if (RiskFigures.isOne(end)) {
      return RiskFigures.with(end, forecast);
    }
    List<Figure> figures = new ArrayList<>(ForecastFigures.of(forecast));
    figures.addAll(TermFigures.of(forecast));
    return figures;
  }
}
