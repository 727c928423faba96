package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ForecastYear;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.paper.Figure;

/**
 * What each payer pays in a year of a scenario, what is still to collect and what it is credited.
 */
final class ShareFigures {
  private static final String USUAL =
      "cost in proportion to agreed contributions, flat largest remainder in pence, ties in ledger order";

  private final Scenario scenario;
  private final ForecastYear year;
  private final Map<String, String> slugs;
  private final String rule;

  ShareFigures(Forecast forecast, ForecastYear year, Map<String, String> slugs) {
    this.scenario = forecast.scenario();
    this.year = year;
    this.slugs = slugs;
    this.rule = rule(forecast);
  }

  private static String rule(Forecast forecast) {
    boolean asAgreed = forecast.scenario().assumptions().reserve().isAsAgreed();
    boolean usual = forecast.scenario().assumptions().sharing().place().isEmpty();
    if (asAgreed && usual) {
      return USUAL;
    }
    return (asAgreed ? "cost " : "contributions called ") + forecast.formulaInWords();
  }

  List<Figure> of(String payer, PayerShare share) {
    List<Figure> figures = new ArrayList<>();
    figures.add(money("contribution", payer, "contribution", share.contribution(), rule));
    figures.add(
        money(
            "credit",
            payer,
            "credit",
            share.credit(),
            "paid for the year above the contribution, else nought"));
    figures.add(
        money(
            "to-collect",
            payer,
            "still to collect",
            share.toCollect(),
            "contribution − paid for the year already, not below nought"));
    return figures;
  }

  private Figure money(String what, String payer, String words, Sum sum, String how) {
    return Figures.money(
        ForecastFigures.prefix(scenario, year) + what + "." + slugs.getOrDefault(payer, payer),
        sum,
        payer + ": " + words + ForecastFigures.of(scenario, year),
        how);
  }
}
