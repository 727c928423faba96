package org.boardpaper.forecast.risk;

import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.Outlook;
import org.joda.money.Money;

/**
 * The least contribution, the same in every year, that keeps the risk of a pot below a floor at any
 * year end within what is chosen: found by halving, as the risk falls with every pound.
 *
 * @param everyYear what all payers together contribute a year, a whole number of units
 * @param risk what the risk then is
 */
public record NeededContribution(Money everyYear, Probability risk) {
  private static final double LEAST = 1e-6;

  /**
   * Searches.
   *
   * @param outlook its own contributions are not used, but for the number of years
   * @param floor nought, or a minimum reserve
   * @param chosen the risk that is borne, at least 0.000001
   * @param unit of the answer: a pound, ten pounds
   * @throws IllegalArgumentException when the risk chosen is smaller, or the unit not above nought
   */
  public static NeededContribution of(
      Outlook outlook, Money floor, Probability chosen, Money unit) {
    if (chosen.value() < LEAST || !unit.isPositive()) {
      throw new IllegalArgumentException(
          "a risk of 0.000001 at least, in units above nought: " + chosen + ", " + unit);
    }
    long enough = 1;
    while (risk(outlook, floor, unit.multipliedBy(enough)).compareTo(chosen) > 0) {
      enough *= 2;
    }
    long tooLittle = enough == 1 ? -1 : enough / 2;
    while (enough - tooLittle > 1) {
      long middle = Math.floorDiv(tooLittle + enough, 2);
      boolean isEnough = risk(outlook, floor, unit.multipliedBy(middle)).compareTo(chosen) <= 0;
      enough = isEnough ? middle : enough;
      tooLittle = isEnough ? tooLittle : middle;
    }
    Money found = unit.multipliedBy(enough);
    return new NeededContribution(found, risk(outlook, floor, found));
  }

  /** Searches for a pot never below nought, to the pound. */
  public static NeededContribution of(Outlook outlook, Probability chosen) {
    return of(outlook, Pounds.ZERO, chosen, Pounds.of("1"));
  }

  private static Probability risk(Outlook outlook, Money floor, Money everyYear) {
    return PotRisk.of(outlook.withContribution(everyYear), floor, Precision.FOR_A_GRID)
        .atAnyYearEnd();
  }
}
