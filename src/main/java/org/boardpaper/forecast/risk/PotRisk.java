package org.boardpaper.forecast.risk;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.risk.Lattice.Rounding;
import org.joda.money.Money;

/**
 * How likely the pot is below a floor, year by year, by exact recursion.
 *
 * <p>Pot at the end of year k = free reserve + contributions − office − exceptional − paid for
 * reviews, all up to year k. Below the floor means below it by any amount; a pot of exactly the
 * floor is not. Only year ends count, not the days in between.
 *
 * <p>Error. Where every review costs the same the result is exact, or lies between two bounds of
 * which half the distance is stated. Where costs are gamma distributed the masses keep the mean on
 * a lattice whose step is halved, and the readings are extrapolated; stated is how far the last
 * halving moved the extrapolation ({@link Precision#FOR_A_PAPER}). {@link #bounds} gives proven
 * bounds, which are much wider.
 *
 * <p>Reference: Panjer (1981); De Vylder and Goovaerts (1988); Leicestershire Safer Communities
 * Strategy Board, 8 June 2016, paragraphs 22 and 33(c), for the question.
 *
 * @param years one for each year of the outlook
 */
public record PotRisk(List<YearRisk> years) {
  /** Copies the list. */
  public PotRisk {
    years = List.copyOf(years);
  }

  /**
   * Proven bounds.
   *
   * @param lower with every cost rounded down to the step
   * @param upper with every cost rounded up to the step
   */
  public record Bounds(PotRisk lower, PotRisk upper) {}

  /** The risk of a pot below nought, for a paper. */
  public static PotRisk of(Outlook outlook) {
    return of(outlook, Pounds.ZERO, Precision.FOR_A_PAPER);
  }

  /**
   * The risk of a pot below a floor.
   *
   * @param floor nought, or a minimum reserve, in pounds
   */
  public static PotRisk of(Outlook outlook, Money floor, Precision precision) {
    return of(outlook, floor, discretisation(outlook, floor).readout(precision));
  }

  /**
   * Bounds between which the risk lies for certain.
   *
   * @param step of the lattice: the smaller, the closer the bounds and the longer it takes
   */
  public static Bounds bounds(Outlook outlook, Money floor, Money step) {
    Discretisation lattices = discretisation(outlook, floor);
    double pence = step.getAmountMinorLong();
    return new Bounds(
        bound(outlook, floor, lattices.read(pence, Rounding.DOWN)),
        bound(outlook, floor, lattices.read(pence, Rounding.UP)));
  }

  /** Probability that the pot is below the floor at any year end of the outlook. */
  public Probability atAnyYearEnd() {
    return years.get(years.size() - 1).byYearEnd();
  }

  private static Discretisation discretisation(Outlook outlook, Money floor) {
    return new Discretisation(PotTerms.of(outlook, floor), WeightedLaw.of(outlook.volume()));
  }

  private static PotRisk bound(Outlook outlook, Money floor, double[] numbers) {
    return of(outlook, floor, Readout.exact(numbers));
  }

  static PotRisk of(Outlook outlook, Money floor, Readout readout) {
    List<YearRisk> years = new ArrayList<>();
    for (int k = 0; k < outlook.years(); k++) {
      years.add(YearRisk.of(outlook.firstYear().plus(k), readout, k, floor));
    }
    return new PotRisk(years);
  }
}
