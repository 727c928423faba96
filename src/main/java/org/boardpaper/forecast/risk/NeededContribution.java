package org.boardpaper.forecast.risk;

import java.util.function.LongToDoubleFunction;
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
  private static final long NEAR = 500;

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
    ContributionRisk risk = new ContributionRisk(outlook, floor, unit);
    Money year = outlook.path().get(0).cost();
    long average = Math.max(1, year.getAmountMinorLong() / unit.getAmountMinorLong());
    long rough = new Search(risk::roughly, chosen.value()).from(average, Math.max(1, average / 4));
    long step = Math.max(1, rough / NEAR);
    risk.reach(rough + step);
    Search search = new Search(risk::precisely, chosen.value());
    Money found = unit.multipliedBy(search.from(rough, step));
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
    private final LongToDoubleFunction risk;
    private final double chosen;
    private long tooLittle = -1;
    private double riskOfTooLittle = 1;
    private long enough = Long.MAX_VALUE;
    private double riskOfEnough;
    private boolean halve;

    Search(LongToDoubleFunction risk, double chosen) {
      this.risk = risk;
      this.chosen = chosen;
    }

    /** The least number of units that is enough; looked for upwards or downwards from a start. */
    long from(long start, long firstStep) {
      if (isEnough(start)) {
        long down = start;
        for (long step = firstStep; tooLittle < 0 && down > 0; step *= 2) {
          down = Math.max(0, down - step);
          isEnough(down);
        }
      } else {
        long up = start;
        for (long step = firstStep; enough == Long.MAX_VALUE; step *= 2) {
          up += step;
          isEnough(up);
        }
      }
      while (enough - tooLittle > 1) {
        narrow();
      }
      return enough;
    }

    private boolean isEnough(long units) {
      double found = risk.applyAsDouble(units);
      if (found <= chosen) {
        enough = units;
        riskOfEnough = found;
        return true;
      }
      tooLittle = units;
      riskOfTooLittle = found;
      return false;
    }

    private void narrow() {
      long width = enough - tooLittle;
      isEnough(halve ? tooLittle + width / 2 : between(width));
      halve = !halve && enough - tooLittle > width / 2;
    }

    private long between(long width) {
      double above = Math.log(riskOfTooLittle / chosen);
      double below = Math.log(chosen / Math.max(riskOfEnough, LEAST / 1000));
      long part = Math.round(width * above / (above + below));
      return tooLittle + Math.max(1, Math.min(width - 1, part));
    }
  }
}
