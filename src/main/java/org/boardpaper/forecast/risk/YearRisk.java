package org.boardpaper.forecast.risk;

import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.joda.money.Money;

/**
 * The risk of a year.
 *
 * @param year the financial year
 * @param atYearEnd probability that the pot is below the floor on its last day
 * @param byYearEnd probability that it was below the floor on the last day of this year or of any
 *     before it; a pot that was never counts as safe, one that recovered does not
 * @param pot percentiles of the pot on its last day, whatever it was before
 * @param probabilityError by how much either probability may be off, see {@link PotRisk}
 */
public record YearRisk(
    FinancialYear year,
    Probability atYearEnd,
    Probability byYearEnd,
    PotPercentiles pot,
    double probabilityError) {
  static YearRisk of(FinancialYear year, Readout readout, int k, Money floor) {
    int at = Readings.PER_YEAR * k;
    return new YearRisk(
        year,
        Probability.computed(readout.number(at)),
        Probability.computed(readout.number(at + 1)),
        new PotPercentiles(
            pot(floor, readout.number(at + 2)),
            pot(floor, readout.number(at + 3)),
            pot(floor, readout.number(at + 4)),
            pot(floor, readout.number(at + 5)),
            pot(floor, readout.number(at + 6))),
        Math.max(readout.error(at), readout.error(at + 1)));
  }

  private static Money pot(Money floor, double penceAbove) {
    return floor.plus(Pounds.ofPence(Math.round(penceAbove)));
  }
}
