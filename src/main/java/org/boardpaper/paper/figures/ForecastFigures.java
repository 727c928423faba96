package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ForecastYear;
import org.boardpaper.forecast.ForecastYear.Costs;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** The figures of one scenario, year by year: ids begin with {@code forecast.<scenario>.<year>}. */
public final class ForecastFigures {
  private static final int PLACES = 3;

  private final Forecast forecast;
  private final Scenario scenario;
  private final Map<String, String> slugs;
  private final List<Figure> figures = new ArrayList<>();

  private ForecastFigures(Forecast forecast) {
    this.forecast = forecast;
    this.scenario = forecast.scenario();
    this.slugs = Slugs.of(forecast.result().shares().keySet());
  }

  /** The figures of a scenario that was worked out. */
  public static List<Figure> of(Forecast forecast) {
    ForecastFigures builder = new ForecastFigures(forecast);
    forecast.years().forEach(builder::year);
    if (forecast.scenario().costPerReview().isPositive()) {
      builder.figures.add(builder.affordable());
    }
    forecast.calledAgain().ifPresent(year -> builder.calledAgain(year.id()));
    return List.copyOf(builder.figures);
  }

  private void year(ForecastYear year) {
    costs(year);
    pot(year);
    ShareFigures shares = new ShareFigures(forecast, year, slugs);
    year.shares().forEach((payer, share) -> figures.addAll(shares.of(payer, share)));
  }

  private void costs(ForecastYear year) {
    figures.add(
        new Figure(
            prefix(scenario, year) + "reviews",
            Value.of(scenario.reviews(), "reviews"),
            "Reviews a year",
            "assumption",
            scenario.sources()));
    Costs costs = year.costs();
    cost(year, "office", costs.office(), "Office cost", officeRule(year));
    cost(year, "reviews", costs.reviews(), "Chairs and authors", reviewsRule(year));
    String parts = "office + reviews";
    if (costs.exceptional().isPositive()) {
      cost(year, "exceptional", costs.exceptional(), "Exceptional cost", "chance × cost");
      parts += " + exceptional";
    }
    cost(year, "total", costs.total(), "Total cost", parts);
  }

  private String officeRule(ForecastYear year) {
    return isFirst(year)
        ? "assumption; fixed, whatever the number of reviews"
        : "office × (1 + uplift) to the power of the years gone by, to the penny";
  }

  private String reviewsRule(ForecastYear year) {
    boolean atOnce = scenario.assumptions().costs().paidInFirstYear().value().intValue() == 100;
    return (isFirst(year)
            ? "reviews × cost per review"
            : "reviews × cost per review × (1 + inflation) to the power of the years gone by")
        + (atOnce ? "" : "; the part of it paid in its first year, and the rest of the year before")
        + ", to the penny";
  }

  private void cost(ForecastYear year, String what, Money amount, String label, String rule) {
    money(year, "cost." + what, new Sum(amount, scenario.sources()), label, rule);
  }

  private void pot(ForecastYear year) {
    Sum cost = new Sum(year.costs().total(), scenario.sources());
    String paid = contributions();
    Sum balance = isFirst(year) ? forecast.result().inYear() : year.contributions().minus(cost);
    money(year, "balance.in-year", balance, "In-year balance", "%s − cost".formatted(paid));
    String opening = isFirst(year) ? "pot on the first day" : "closing pot of the year before";
    Sum held = isFirst(year) ? cost.minus(cost).plus(year.opening()) : year.opening();
    money(year, "pot.opening", held, "Pot on the first day", opening);
    money(year, "pot.closing", year.closing(), "Pot on the last day", closingRule(year, paid));
  }

  private String closingRule(ForecastYear year, String paid) {
    return isFirst(year) && isAsAgreed()
        ? "opening + received + still to collect − cost"
        : "opening + " + paid + " − received in advance for the year − cost";
  }

  private String contributions() {
    if (isAsAgreed()) {
      return "contributions due";
    }
    return scenario.assumptions().reserve().drawDown().isPresent()
        ? "contributions with the reserve drawn down"
        : "contributions called";
  }

  private boolean isAsAgreed() {
    return scenario.assumptions().reserve().isAsAgreed();
  }

  private boolean isFirst(ForecastYear year) {
    return year.year().equals(scenario.year());
  }

  private Figure affordable() {
    Money left = forecast.result().inYear().amount().plus(scenario.reviewCost());
    BigDecimal cost = scenario.costPerReview().getAmount();
    return new Figure(
        prefix(scenario, forecast.years().get(0)) + "reviews.affordable",
        Value.of(left.getAmount().divide(cost, PLACES, RoundingMode.HALF_UP), "reviews"),
        "Reviews that contributions pay for, " + scenario.name(),
        "(due − office) ÷ cost per review, to three decimals",
        forecast.result().inYear().sources());
  }

  private void calledAgain(String year) {
    figures.add(
        new Figure(
            "forecast." + scenario.name() + ".called-again",
            Value.of(year.replace('-', '/')),
            "Contributions are called again, " + scenario.name(),
            "first year with a contribution after one without",
            scenario.sources()));
  }

  private void money(ForecastYear year, String id, Sum sum, String label, String rule) {
    figures.add(Figures.money(prefix(scenario, year) + id, sum, label + of(scenario, year), rule));
  }

  static String prefix(Scenario scenario, ForecastYear year) {
    return "forecast." + scenario.name() + "." + year.year().id() + ".";
  }

  /** The end of a label: the scenario, and the year where it is a later one. */
  static String of(Scenario scenario, ForecastYear year) {
    boolean first = year.year().equals(scenario.year());
    return ", " + scenario.name() + (first ? "" : ", " + year.year().id());
  }
}
