package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The single assumptions of a model, as issued.
 *
 * @param chosen place of the scenario that the model opens with, from 0
 * @param years how many financial years the forecast covers
 * @param officeUpliftPercent by how much the office cost grows each year: 1.5 is 1.5%
 * @param reviewInflationPercent by how much a review costs more each year
 * @param contributionsPerYear contributions from the second year on; where absent, what is agreed
 *     now
 * @param lowPot a pot below this is shown as low
 * @param plan how costs are shared, and what is given back of the reserve
 */
public record Settings(
    int chosen,
    int years,
    BigDecimal officeUpliftPercent,
    BigDecimal reviewInflationPercent,
    Optional<Money> contributionsPerYear,
    Money lowPot,
    Plan plan) {
  /**
   * What is planned.
   *
   * @param rules how costs are shared
   * @param given what of the reserve is given back; absent where it is left alone
   */
  public record Plan(ModelRules rules, Optional<GivenBack> given) {}
}
