package org.boardpaper.forecast;

import java.math.BigDecimal;
import org.boardpaper.basics.Percent;
import org.boardpaper.forecast.outlook.ExceptionalCost;

/**
 * How costs vary and when they are paid.
 *
 * @param variation coefficient of variation of the cost of a review: 0 where every review costs the
 *     same
 * @param paidInFirstYear how much of a review is paid in the year in which it begins; the rest in
 *     the next
 * @param exceptional a cost that may fall in any year
 */
public record CostTerms(
    BigDecimal variation, Percent paidInFirstYear, ExceptionalCost exceptional) {
  /** Every review costs the same, is paid in its year, and nothing out of the common happens. */
  public static final CostTerms PLAIN =
      new CostTerms(BigDecimal.ZERO, Percent.HUNDRED, ExceptionalCost.NONE);
}
