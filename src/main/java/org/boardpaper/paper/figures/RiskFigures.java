package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ForecastYear;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.risk.NeededContribution;
import org.boardpaper.forecast.risk.OutlookRisk;
import org.boardpaper.forecast.risk.PotPercentiles;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.forecast.risk.YearRisk;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/**
 * What chance may make of a scenario: how likely the pot is empty or below its minimum within so
 * many years ({@code forecast.<scenario>.risk.exhausted.<n>}, probabilities to four decimals),
 * between which bounds it lies at each year end ({@code forecast.<scenario>.<year>.pot.p5}), and
 * what contribution keeps the risk within the target. Exact, no simulation.
 */
public final class RiskFigures {
  /** How many years ahead the board paper shows at most. */
  public static final int YEARS = 5;

  static final int PLACES = 4;
  private static final Pattern KINDS =
      Pattern.compile(
          "(?<within>risk\\.exhausted\\..*|.*\\.pot\\.p\\d+)|(?<below>risk\\..*)|(?<needed>needed-.*)|(?<learnt>volume\\..*)");
  private static final Money UNIT = Pounds.of("1");

  private final Forecast forecast;
  private final Scenario scenario;
  private final List<SourceCell> sources;
  private final List<Figure> figures = new ArrayList<>();

  private RiskFigures(Forecast forecast) {
    this.forecast = forecast;
    this.scenario = forecast.scenario();
    this.sources = sources(forecast);
  }

  /** Whether chance makes anything of a scenario: it has reviews, and they cost something. */
  static boolean hasRisk(Scenario scenario) {
    return scenario.costPerReview().isPositive()
        && scenario.reviews().signum() > 0
        && scenario.reviews().compareTo(Volume.MOST) <= 0;
  }

  /** The figures of a scenario; none where it has no review, or no cost of one. */
  public static List<Figure> of(Forecast forecast) {
    if (!hasRisk(forecast.scenario())) {
      return List.of();
    }
    RiskFigures builder = new RiskFigures(forecast);
    OutlookRisk risks = OutlookRisk.of(forecast.outlook());
    builder.exhausted(risks);
    builder.belowMinimum(risks);
    builder.needed();
    builder.learnt();
    return List.copyOf(builder.figures);
  }

  /** Whether the end of an id, after the scenario's name, is one of these figures. */
  static boolean isOne(String id) {
    return KINDS.matcher(id).matches();
  }

  /** Only those figures of a scenario that are worked out together with one of them. */
  static List<Figure> with(String id, Forecast forecast) {
    Matcher kind = KINDS.matcher(id);
    if (!kind.matches() || !hasRisk(forecast.scenario())) {
      return List.of();
    }
    RiskFigures builder = new RiskFigures(forecast);
    if (kind.group("within") != null) {
      builder.exhausted(OutlookRisk.of(forecast.outlook()));
    } else if (kind.group("below") != null) {
      builder.belowMinimum(OutlookRisk.of(forecast.outlook()));
    } else if (kind.group("needed") != null) {
      builder.needed();
    } else {
      builder.learnt();
    }
    return List.copyOf(builder.figures);
  }

  /** Where the risk of a scenario comes from: its assumptions, the pot and what is due. */
  static List<SourceCell> sources(Forecast forecast) {
    List<SourceCell> sources = new ArrayList<>(forecast.scenario().sources());
    YearAccount account = forecast.sharing().account();
    sources.addAll(account.free().plus(account.due()).sources());
    forecast.learnt().ifPresent(learnt -> sources.addAll(learnt.cases()));
    return sources;
  }

  private void exhausted(OutlookRisk risks) {
    PotRisk risk = risks.belowNought();
    List<Probability> empty = risk.years().stream().map(YearRisk::byYearEnd).toList();
    within("exhausted", "Chance of an empty pot", "below nought", empty);
    percentiles(risk);
  }

  private void learnt() {
    forecast.learnt().ifPresent(learnt -> figures.addAll(LearntFigures.of(scenario, learnt)));
  }

  private void within(String what, String words, String below, List<Probability> risk) {
    String rule = "probability that the pot is " + below + " at one of the first year ends: ";
    for (int n = 1; n <= risk.size(); n++) {
      String label = "%s within %d %s, ".formatted(words, n, n == 1 ? "year" : "years");
      within(what + "." + n, label, rule, risk.get(n - 1));
    }
    within(what + ".all", words + " within all years ahead, ", rule, risk.get(risk.size() - 1));
  }

  private void within(String id, String label, String rule, Probability risk) {
    figures.add(
        new Figure(
            "forecast." + scenario.name() + ".risk." + id,
            probability(risk.value()),
            label + scenario.name(),
            rule + RiskWords.of(forecast),
            sources));
  }

  private void belowMinimum(OutlookRisk risks) {
    Money minimum = scenario.assumptions().reserve().policy().minimum();
    if (minimum.isPositive()) {
      String below = "below its minimum of " + Pounds.printed(minimum);
      within("below-minimum", "Chance of a pot " + below, below, risks.below(minimum));
    }
  }

  private void percentiles(PotRisk risk) {
    for (int k = 0; k < forecast.years().size(); k++) {
      ForecastYear year = forecast.years().get(k);
      Money held = forecast.heldForOthers(k);
      byPercentile(risk.years().get(k))
          .forEach((n, pot) -> figures.add(percentile(year, n, pot.plus(held))));
    }
  }

  private static Map<Integer, Money> byPercentile(YearRisk year) {
    PotPercentiles pot = year.pot();
    Map<Integer, Money> pots = new LinkedHashMap<>();
    pots.put(5, pot.p5());
    pots.put(25, pot.p25());
    pots.put(50, pot.p50());
    pots.put(75, pot.p75());
    pots.put(95, pot.p95());
    return pots;
  }

  private Figure percentile(ForecastYear year, int n, Money pot) {
    return Figures.money(
        ForecastFigures.prefix(scenario, year) + "pot.p" + n,
        new Sum(pot, sources),
        "Pot on the last day, percentile " + n + ForecastFigures.of(scenario, year),
        "in %d of 100 cases the pot is not above it: %s".formatted(n, RiskWords.of(forecast)));
  }

  private void needed() {
    Money minimum = scenario.assumptions().reserve().policy().minimum();
    NeededContribution needed =
        NeededContribution.of(
            forecast.outlook(), minimum, scenario.assumptions().limits().targetRisk(), UNIT);
    figures.add(
        Figures.money(
            "forecast." + scenario.name() + ".needed-contribution",
            new Sum(needed.everyYear(), sources),
            "Contribution a year for the target risk, " + scenario.name(),
            "least whole pounds a year, the same in every year, with which the risk of a pot "
                + (minimum.isPositive() ? "below its minimum" : "below nought")
                + " is at most "
                + RiskWords.target(scenario)
                + ": "
                + RiskWords.of(forecast)));
  }

  static Value probability(double risk) {
    return Value.of(
        BigDecimal.valueOf(risk).setScale(PLACES, RoundingMode.HALF_UP), Value.PROBABILITY);
  }
}
