package org.boardpaper.forecast.risk;

import java.util.List;
import org.boardpaper.forecast.outlook.Outlook;
import org.joda.money.Money;

/**
 * The risk of a pot below a floor at any year end, for one contribution after another. What the
 * reviews cost is worked out once for all of them: only the walk through the years is repeated.
 */
final class ContributionRisk {
  private final Outlook outlook;
  private final Money floor;
  private final Money unit;
  private final List<WeightedLaw> laws;
  private long reach = -1;
  private Discretisation lattices;

  /**
   * Asks about an outlook, whose own contributions are not used.
   *
   * @param unit in which contributions are counted
   */
  ContributionRisk(Outlook outlook, Money floor, Money unit) {
    this.outlook = outlook;
    this.floor = floor;
    this.unit = unit;
    this.laws = WeightedLaw.of(outlook.volume());
    this.lattices = new Discretisation(terms(0), laws);
  }

  /** Makes lattices that are as fine as they can be for contributions up to so many units. */
  void reach(long units) {
    reach = units;
    lattices = new Discretisation(terms(units), laws);
  }

  /** The risk, as precisely as for a grid. */
  double precisely(long units) {
    widen(units);
    return lattices.ever(terms(units), Precision.FOR_A_GRID).number(outlook.years() - 1);
  }

  /** The risk off one coarse lattice: where to begin a search. */
  double roughly(long units) {
    widen(units);
    return lattices.roughly(terms(units));
  }

  private void widen(long units) {
    if (units > reach) {
      reach(units);
    }
  }

  private PotTerms terms(long units) {
    return PotTerms.of(outlook.withContribution(unit.multipliedBy(units)), floor);
  }
}
