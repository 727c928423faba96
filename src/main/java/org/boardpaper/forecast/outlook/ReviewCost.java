package org.boardpaper.forecast.outlook;

import java.math.BigDecimal;
import org.boardpaper.basics.Percent;
import org.joda.money.Money;

/**
 * What a review costs. Its cost is the mean, or gamma distributed about it: standard deviation =
 * coefficient of variation × mean. A review's cost is that of the year in which it begins.
 *
 * @param mean cost of chair and author, in pounds, by the year in which the review begins
 * @param coefficientOfVariation 0 where every review costs the same, up to 3
 * @param paidInFirstYear how much of it is paid in the year in which the review begins; the rest is
 *     paid in the next year
 */
public record ReviewCost(
    Uplifted mean, BigDecimal coefficientOfVariation, Percent paidInFirstYear) {
  private static final BigDecimal MOST = BigDecimal.valueOf(3);

  /** Refuses a coefficient of variation not from 0 to 3 and a part that is not from 0 to 100%. */
  public ReviewCost {
    if (coefficientOfVariation.signum() < 0 || coefficientOfVariation.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "a coefficient of variation is from 0 to 3: " + coefficientOfVariation);
    }
    if (!paidInFirstYear.isPartOfWhole()) {
      throw new IllegalArgumentException(
          "what is paid in the first year is from 0 to 100%: " + paidInFirstYear.words());
    }
  }

  /** The same cost for every review of every year, paid in its year. */
  public static ReviewCost fixed(Money cost) {
    return new ReviewCost(Uplifted.level(cost), BigDecimal.ZERO, Percent.HUNDRED);
  }

  /** A gamma distributed cost, the same in every year, paid in its year. */
  public static ReviewCost gamma(Money mean, BigDecimal coefficientOfVariation) {
    return new ReviewCost(Uplifted.level(mean), coefficientOfVariation, Percent.HUNDRED);
  }

  /** The same, its mean rising every year. */
  public ReviewCost rising(Percent inflation) {
    return new ReviewCost(
        new Uplifted(mean.firstYear(), inflation), coefficientOfVariation, paidInFirstYear);
  }

  /**
   * The same, a part of it paid in the year in which the review begins and the rest in the next.
   */
  public ReviewCost paidInFirstYear(Percent part) {
    return new ReviewCost(mean, coefficientOfVariation, part);
  }

  /** Whether every review of a year costs the same. */
  public boolean isFixed() {
    return coefficientOfVariation.signum() == 0 || mean.firstYear().isZero();
  }
}
