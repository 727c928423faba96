package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Probability;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.risk.OutlookRisk;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/**
 * What it means to budget for fewer reviews rather than for more: the risk of an empty pot if
 * contributions pay every year for so many reviews. A scenario is compared with the one that has
 * the next more reviews at the same costs, else with the next fewer. Reviews come as the scenario
 * with fewer says, whatever is budgeted. Ids begin with {@code forecast.<scenario>.budgeting}.
 *
 * <p>Reference: Leicestershire Safer Communities Strategy Board, 8 June 2016, paragraph 22 and
 * recommendation (c): two and a half reviews a year in place of three.
 */
public final class BudgetFigures {
  private static final String RULE =
      "probability that the pot is below nought at one of the year ends if contributions pay every"
          + " year for the office and %s reviews, while %s a year come on average: %s";

  private final Forecast forecast;
  private final List<SourceCell> sources;
  private final List<Figure> figures = new ArrayList<>();

  private BudgetFigures(Forecast forecast, Optional<Forecast> other) {
    this.forecast = forecast;
    this.sources = RiskFigures.sources(forecast);
    other.ifPresent(compared -> sources.addAll(compared.scenario().sources()));
  }

  /**
   * The figures of a scenario.
   *
   * @param forecast the scenario
   * @param all with what it may be compared
   */
  public static List<Figure> of(Forecast forecast, List<Forecast> all) {
    Optional<Forecast> other = partner(forecast, all);
    BudgetFigures builder = new BudgetFigures(forecast, other);
    builder.add(
        "compared",
        Value.of(other.isPresent() ? 1 : 0),
        "Compared with another number of reviews",
        "1 where another scenario has the same costs and another number of reviews, else 0");
    other.ifPresent(builder::compare);
    return List.copyOf(builder.figures);
  }

  private static Optional<Forecast> partner(Forecast forecast, List<Forecast> all) {
    if (!RiskFigures.hasRisk(forecast.scenario())) {
      return Optional.empty();
    }
    BigDecimal own = forecast.scenario().reviews();
    List<Forecast> alike =
        all.stream()
            .filter(other -> isAlike(forecast.scenario(), other.scenario()))
            .sorted(Comparator.comparing(other -> other.scenario().reviews()))
            .toList();
    return alike.stream()
        .filter(other -> other.scenario().reviews().compareTo(own) > 0)
        .findFirst()
        .or(
            () ->
                alike.stream()
                    .filter(other -> other.scenario().reviews().compareTo(own) < 0)
                    .reduce((fewer, more) -> more));
  }

  private static boolean isAlike(Scenario one, Scenario other) {
    return RiskFigures.hasRisk(other)
        && one.office().equals(other.office())
        && one.costPerReview().equals(other.costPerReview())
        && one.year().equals(other.year())
        && isAlike(one.assumptions(), other.assumptions());
  }

  /** Who shares how makes nothing of the pot as a whole. */
  private static boolean isAlike(Assumptions one, Assumptions other) {
    return one.years() == other.years()
        && one.growth().equals(other.growth())
        && one.volume().equals(other.volume())
        && one.costs().equals(other.costs());
  }

  private void compare(Forecast other) {
    boolean lower = forecast.scenario().reviews().compareTo(other.scenario().reviews()) < 0;
    Forecast low = lower ? forecast : other;
    BigDecimal fewer = low.scenario().reviews();
    BigDecimal more = (lower ? other : forecast).scenario().reviews();
    add("low-reviews", Value.of(fewer, "reviews"), "Fewer reviews budgeted for", "assumption");
    add("high-reviews", Value.of(more, "reviews"), "More reviews budgeted for", "assumption");
    OutlookRisk pot = OutlookRisk.of(low.budgetedFor(more));
    for (BigDecimal budgeted : List.of(fewer, more)) {
      List<Money> contributions = low.budgetedFor(budgeted).contributions();
      String id = budgeted.compareTo(more) == 0 ? "high-risk" : "low-risk";
      risk(id, low, budgeted, pot.atAnyYearEndWith(contributions));
    }
  }

  private void risk(String id, Forecast low, BigDecimal budgeted, Probability risk) {
    String number = budgeted.toPlainString();
    add(
        id,
        RiskFigures.probability(risk.value()),
        "Chance of an empty pot when budgeting for " + number + " reviews",
        RULE.formatted(number, low.scenario().reviews().toPlainString(), RiskWords.of(low)));
  }

  private void add(String id, Value value, String label, String rule) {
    Scenario scenario = forecast.scenario();
    figures.add(
        new Figure(
            "forecast." + scenario.name() + ".budgeting." + id,
            value,
            label + ", " + scenario.name(),
            rule,
            sources));
  }
}
