package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/**
 * How likely a scenario empties the pot within one to five years: ids are {@code
 * forecast.<scenario>.risk.exhausted.<n>}, probabilities to four decimals.
 *
 * <p>Assumed: reviews come by chance (Poisson) about the scenario's number a year, each costs the
 * same, the office costs the same every year, and contributions stay as due this year. Exact, no
 * simulation.
 */
public final class RiskFigures {
  /** How many years ahead. */
  public static final int YEARS = 5;

  private static final int PLACES = 4;
  private static final String RULE =
      "probability that the pot is below nought at one of the first year ends: Poisson number of"
          + " reviews, fixed cost of each, contributions as due, exact";

  private RiskFigures() {}

  /**
   * The figures of a scenario; none where it has no review, no cost of one, or more reviews than
   * the engine reckons with.
   *
   * @param result the scenario, worked out
   * @param account the account of its year
   */
  public static List<Figure> of(Forecast forecast) {
    Scenario scenario = forecast.scenario();
    if (!scenario.costPerReview().isPositive()
        || scenario.reviews().signum() == 0
        || scenario.reviews().compareTo(Volume.MOST) > 0) {
      return List.of();
    }
    PotRisk risk = PotRisk.of(forecast.outlook());
    List<SourceCell> sources = new ArrayList<>(scenario.sources());
    YearAccount account = forecast.sharing().account();
    sources.addAll(account.free().plus(account.due()).sources());
    List<Figure> figures = new ArrayList<>();
    for (int n = 1; n <= YEARS; n++) {
      figures.add(figure(scenario, n, risk.years().get(n - 1).byYearEnd().value(), sources));
    }
    return figures;
  }

  private static Figure figure(Scenario scenario, int n, double risk, List<SourceCell> sources) {
    BigDecimal value = BigDecimal.valueOf(risk).setScale(PLACES, RoundingMode.HALF_UP);
    String label = "Chance of an empty pot within %d %s, %s";
    return new Figure(
        "forecast." + scenario.name() + ".risk.exhausted." + n,
        Value.of(value, "probability"),
        label.formatted(n, n == 1 ? "year" : "years", scenario.name()),
        RULE,
        sources);
  }
}
