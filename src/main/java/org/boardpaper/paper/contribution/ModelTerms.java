package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardpaper.forecast.Scenario;
import org.joda.money.Money;

/**
 * What is assumed beyond the ledger.
 *
 * @param scenarios the scenarios of one financial year, in the order of the settings
 * @param chosen name of the scenario that the model opens with
 * @param years how many financial years the forecast covers, 1 to 10
 * @param officeUpliftPercent by how much the office cost grows each year: 1.5 is 1.5%
 * @param contributionsPerYear contributions from the second year on; where absent, what is agreed
 *     now
 * @param lowPot a pot below this is shown as low
 */
public record ModelTerms(
    List<Scenario> scenarios,
    String chosen,
    int years,
    BigDecimal officeUpliftPercent,
    Optional<Money> contributionsPerYear,
    Money lowPot) {
  /** The longest forecast. */
  public static final int MOST_YEARS = 10;

  /** Refuses an empty list, an unknown choice and a forecast that is too short or too long. */
  public ModelTerms {
    scenarios = List.copyOf(scenarios);
    if (scenarios.stream().noneMatch(scenario -> scenario.name().equals(chosen))) {
      throw new IllegalArgumentException("no such scenario: " + chosen);
    }
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("a forecast covers 1 to 10 years, not " + years);
    }
  }
}
