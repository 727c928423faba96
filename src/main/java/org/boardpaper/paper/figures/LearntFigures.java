package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.boardpaper.forecast.LearntVolume;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/** What a scenario learns from the register: ids begin with {@code forecast.<scenario>.volume}. */
final class LearntFigures {
  private static final int PLACES = 3;

  private LearntFigures() {}

  static List<Figure> of(Scenario scenario, LearntVolume learnt) {
    String prefix = "forecast." + scenario.name() + ".volume.";
    String of = ", " + scenario.name();
    BigDecimal mean = learnt.volume().meanPerYear().setScale(PLACES, RoundingMode.HALF_UP);
    return List.of(
        Figures.count(
            prefix + "cases",
            learnt.cases(),
            "Cases in the years watched" + of,
            "rows of the register in the years watched"),
        new Figure(
            prefix + "years",
            Value.of(learnt.years()),
            "Years watched" + of,
            "years from the first watched to the last before the scenario's",
            learnt.cases()),
        new Figure(
            prefix + "mean",
            Value.of(mean, "reviews"),
            "Reviews a year, learnt" + of,
            "(reviews × prior years + cases) ÷ (prior years + years watched), to three decimals",
            learnt.cases()));
  }
}
