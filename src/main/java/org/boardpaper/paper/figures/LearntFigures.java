package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.SourceCell;
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
    List<SourceCell> sources = new ArrayList<>(learnt.cases());
    sources.addAll(scenario.sources());
    return List.of(
        new Figure(
            prefix + "cases",
            Value.of(learnt.cases().size()),
            "Cases in the years watched" + of,
            "rows of the register, of the kinds that count, in the years watched",
            sources),
        new Figure(
            prefix + "years",
            Value.of(learnt.years()),
            "Years watched" + of,
            "years from the first watched to the last before the scenario's",
            sources),
        new Figure(
            prefix + "mean",
            Value.of(mean, "reviews"),
            "Reviews a year, learnt" + of,
            "(reviews × prior years + cases) ÷ (prior years + years watched), to three decimals",
            sources));
  }
}
