package org.boardpaper.forecast.risk;

import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.Outlook;
import org.joda.money.Money;

/**
 * The least contribution, the same in every year, that keeps the risk of a pot below a floor at any
 * year end within what is chosen: found by search, as the risk falls with every pound.
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
    Search search = new Search(outlook, floor, chosen, unit);
    search.bracket();
    while (search.enough - search.tooLittle > 1) {
      search.narrow();
    }
    Money found = unit.multipliedBy(search.enough);
    return new NeededContribution(found, new Probability(search.riskOfEnough));
  }

  /** Searches for a pot never below nought, to the pound. */
  public static NeededContribution of(Outlook outlook, Probability chosen) {
    return of(outlook, Pounds.ZERO, chosen, Pounds.of("1"));
  }

  /**
   * Between a contribution that is too little and one that is enough, the next is tried where the
   * logarithm of the risk would pass the chosen one if it fell in a straight line; after a try that
   * hardly narrowed the search, half way.
   */
  private static final class Search {
    private final Outlook outlook;
    private final Money floor;
    private final Money unit;
    private final double chosen;
    private long tooLittle;
    private double riskOfTooLittle = 1;
    private long enough;
    private double riskOfEnough;
    private boolean halve;

    Search(Outlook outlook, Money floor, Probability chosen, Money unit) {
      this.outlook = outlook;
      this.floor = floor;
      this.chosen = chosen.value();
      this.unit = unit;
    }

    /** From the cost of an average year upwards, in steps that double. */
    void bracket() {
      tooLittle = -1;
      Money year = outlook.path().get(0).cost();
      long step = Math.max(1, year.getAmountMinorLong() / unit.getAmountMinorLong() / 4);
      for (enough = 4 * step; ; enough += step, step *= 2) {
        riskOfEnough = risk(enough);
        if (riskOfEnough <= chosen) {
          return;
        }
        tooLittle = enough;
        riskOfTooLittle = riskOfEnough;
      }
    }

    void narrow() {
      long width = enough - tooLittle;
      long middle = halve ? tooLittle + width / 2 : between(width);
      double risk = risk(middle);
      if (risk <= chosen) {
        enough = middle;
        riskOfEnough = risk;
      } else {
        tooLittle = middle;
        riskOfTooLittle = risk;
      }
      halve = !halve && enough - tooLittle > width / 2;
    }

    private long between(long width) {
      double above = Math.log(riskOfTooLittle / chosen);
      double below = Math.log(chosen / Math.max(riskOfEnough, LEAST / 1000));
      long part = Math.round(width * above / (above + below));
      return tooLittle + Math.max(1, Math.min(width - 1, part));
    }

    private double risk(long units) {
      Money everyYear = unit.multipliedBy(units);
      return PotRisk.of(outlook.withContribution(everyYear), floor, Precision.FOR_A_GRID)
          .atAnyYearEnd()
          .value();
    }
  }
}
