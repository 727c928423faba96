package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Percent;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.outlook.Uplifted;
import org.joda.money.Money;

/**
 * The pot from year to year.
 *
 * <p>Office in year k = office × (1 + uplift)^(k − 1), compounded first, then rounded half up to
 * the penny. Every later year takes in the same contributions and has the same number of reviews.
 *
 * @param firstClosing the pot on the last day of the first year
 * @param contributionsPerYear what comes in every later year
 * @param officeUpliftPercent by how much the office cost grows each year: 1.5 is 1.5%
 */
record PotPath(Money firstClosing, Money contributionsPerYear, BigDecimal officeUpliftPercent) {
  /** The pot on the last day of each year. */
  List<Money> of(Scenario scenario, int years) {
    Uplifted office = new Uplifted(scenario.office(), new Percent(officeUpliftPercent));
    List<Money> pots = new ArrayList<>(List.of(firstClosing));
    for (int k = 2; k <= years; k++) {
      Money cost = office.in(k).plus(scenario.reviewCost());
      pots.add(pots.get(pots.size() - 1).plus(contributionsPerYear).minus(cost));
    }
    return pots;
  }
}
