package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** The figures of one scenario: ids begin with {@code forecast.<scenario>.<year>}. */
public final class ForecastFigures {
  private static final int PLACES = 3;

  private final ScenarioResult result;
  private final String prefix;
  private final List<Figure> figures = new ArrayList<>();

  private ForecastFigures(ScenarioResult result) {
    this.result = result;
    this.prefix =
        "forecast." + result.scenario().name() + "." + result.scenario().year().id() + ".";
  }

  /** The figures of a scenario that was worked out. */
  public static List<Figure> of(Forecast forecast) {
    ForecastFigures builder = new ForecastFigures(forecast.result());
    builder.costs();
    builder.pot();
    builder.shares();
    return List.copyOf(builder.figures);
  }

  private void costs() {
    Scenario scenario = result.scenario();
    figures.add(
        new Figure(
            prefix + "reviews",
            Value.of(scenario.reviews(), "reviews"),
            "Reviews a year",
            "assumption",
            scenario.sources()));
    money(
        "cost.office",
        new Sum(scenario.office(), scenario.sources()),
        "Office cost",
        "assumption; fixed, whatever the number of reviews");
    money(
        "cost.reviews",
        new Sum(scenario.reviewCost(), scenario.sources()),
        "Chairs and authors",
        "reviews × cost per review, to the penny");
    money("cost.total", result.cost(), "Total cost", "office + reviews");
  }

  private void pot() {
    money("balance.in-year", result.inYear(), "In-year balance", "contributions due − cost");
    String closing = "opening + received + still to collect − cost";
    money("pot.closing", result.closing(), "Pot on the last day", closing);
    if (result.scenario().costPerReview().isPositive()) {
      figures.add(affordable(result.scenario()));
    }
  }

  private Figure affordable(Scenario scenario) {
    Money left = result.inYear().amount().plus(scenario.reviewCost());
    BigDecimal cost = scenario.costPerReview().getAmount();
    return new Figure(
        prefix + "reviews.affordable",
        Value.of(left.getAmount().divide(cost, PLACES, RoundingMode.HALF_UP), "reviews"),
        "Reviews that contributions pay for, " + scenario.name(),
        "(due − office) ÷ cost per review, to three decimals",
        result.inYear().sources());
  }

  private void shares() {
    Map<String, String> slugs = Slugs.of(result.shares().keySet());
    for (Map.Entry<String, PayerShare> share : result.shares().entrySet()) {
      String slug = slugs.get(share.getKey());
      money(
          "contribution." + slug,
          share.getValue().contribution(),
          share.getKey() + ": contribution",
          "cost in proportion to agreed contributions, flat largest remainder in pence, ties in ledger order");
      money(
          "credit." + slug,
          share.getValue().credit(),
          share.getKey() + ": credit",
          "paid for the year above the contribution, else nought");
    }
  }

  private void money(String id, Sum sum, String label, String rule) {
    figures.add(Figures.money(prefix + id, sum, label + ", " + result.scenario().name(), rule));
  }
}
