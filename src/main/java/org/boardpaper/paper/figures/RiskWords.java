package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import org.boardpaper.forecast.CostTerms;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;

/** What the risk of a scenario rests on, in words. */
public final class RiskWords {
  private RiskWords() {}

  /** The assumptions, in one line. */
  static String of(Forecast forecast) {
    Scenario scenario = forecast.scenario();
    return volume(scenario)
        + ", "
        + costs(scenario.assumptions().costs())
        + ", "
        + paid(scenario)
        + ", exact";
  }

  /** {@code "5%"}: the risk that is borne. */
  public static String target(Scenario scenario) {
    double risk = scenario.assumptions().limits().targetRisk().value();
    return BigDecimal.valueOf(risk).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private static String volume(Scenario scenario) {
    return switch (scenario.assumptions().volume().kind()) {
      case FIXED -> "as many reviews every year";
      case POISSON -> "Poisson number of reviews";
      case GAMMA_POISSON -> "Poisson number of reviews about a mean learnt from the register";
    };
  }

  private static String costs(CostTerms costs) {
    String each =
        costs.variation().signum() == 0
            ? "fixed cost of each"
            : "gamma distributed cost of each, variation " + costs.variation().toPlainString();
    return costs.exceptional().expected().isZero() ? each : each + ", exceptional cost by chance";
  }

  private static String paid(Scenario scenario) {
    return scenario.assumptions().reserve().isAsAgreed()
        ? "contributions as due"
        : "contributions as the plan for the reserve calls them";
  }
}
