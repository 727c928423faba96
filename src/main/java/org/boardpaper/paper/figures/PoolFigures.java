package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Alone;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.pool.PoolComparison;
import org.boardpaper.forecast.pool.PooledOrAlone;
import org.boardpaper.paper.Figure;
import org.joda.money.Money;

/**
 * What the first year of a scenario costs each payer alone and in the pool: ids are {@code
 * forecast.<scenario>.alone.<payer>.expected} and {@code .bad-year}, and the same with {@code
 * pooled}.
 */
public final class PoolFigures {
  private static final String EXPECTED = "expected cost of the first year, no reserve used: ";
  private static final String BAD =
      "cost of the first year that is not passed in 95 of 100 years, no reserve used: ";

  private final Forecast forecast;
  private final List<SourceCell> sources;
  private final List<Figure> figures = new ArrayList<>();

  private PoolFigures(Forecast forecast) {
    this.forecast = forecast;
    List<SourceCell> all = new ArrayList<>(forecast.scenario().sources());
    all.addAll(forecast.sharing().account().agreed().sources());
    this.sources = List.copyOf(all);
  }

  /** The figures of a scenario; none where chance makes nothing of it, or nobody can share. */
  public static List<Figure> of(Forecast forecast) {
    Map<String, BigDecimal> parts = parts(forecast);
    boolean anyPart = parts.values().stream().anyMatch(part -> part.signum() > 0);
    if (!anyPart || !RiskFigures.hasRisk(forecast.scenario()) || forecast.refusal().isPresent()) {
      return List.of();
    }
    PoolFigures builder = new PoolFigures(forecast);
    List<Payer> payers = forecast.sharing().payers();
    Map<String, String> slugs = slugs(forecast);
    Alone alone = forecast.scenario().assumptions().limits().alone();
    new PoolComparison(forecast.outlook(), forecast.sharing().formula(1), parts, alone.office())
        .rows(payers)
        .forEach(row -> builder.row(slugs.getOrDefault(row.payer(), row.payer()), row));
    return List.copyOf(builder.figures);
  }

  /** The part of an id for each payer of a scenario. */
  public static Map<String, String> slugs(Forecast forecast) {
    return Slugs.of(forecast.sharing().payers().stream().map(Payer::name).toList());
  }

  private static Map<String, BigDecimal> parts(Forecast forecast) {
    Map<String, BigDecimal> own = forecast.scenario().assumptions().limits().alone().parts();
    return own.isEmpty() ? forecast.sharing().agreed() : own;
  }

  private void row(String slug, PooledOrAlone row) {
    String alone =
        "its part of the reviews and of exceptional cost, and the office alone that is assumed";
    String pooled = "its share of the pool's cost";
    add(
        "alone." + slug + ".expected",
        row.payer() + ": alone",
        row.expectedAlone(),
        EXPECTED + alone);
    add(
        "alone." + slug + ".bad-year",
        row.payer() + ": alone, bad year",
        row.badYearAlone(),
        BAD + alone);
    add(
        "pooled." + slug + ".expected",
        row.payer() + ": pooled",
        row.expectedPooled(),
        EXPECTED + pooled);
    add(
        "pooled." + slug + ".bad-year",
        row.payer() + ": pooled, bad year",
        row.badYearPooled(),
        BAD + pooled);
  }

  private void add(String id, String label, Money amount, String rule) {
    Scenario scenario = forecast.scenario();
    figures.add(
        Figures.money(
            "forecast." + scenario.name() + "." + id,
            new Sum(amount, sources),
            label + ", " + scenario.name(),
            rule));
  }
}
