package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.Optional;
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
 * @param basis where mean and variation are taken from, if not typed
 */
public record CostTerms(
    BigDecimal variation,
    Percent paidInFirstYear,
    ExceptionalCost exceptional,
    Optional<CostBasis> basis) {
  /** The greatest coefficient of variation that can be worked with. */
  public static final BigDecimal MOST_VARIATION = BigDecimal.valueOf(3);

  /** Every review costs the same, is paid in its year, and nothing out of the common happens. */
  public static final CostTerms PLAIN =
      new CostTerms(BigDecimal.ZERO, Percent.HUNDRED, ExceptionalCost.NONE, Optional.empty());

  /** The same, with variation as finished reviews have it, where it is not typed. */
  CostTerms drawnFrom(FinalCosts finals, CostBasis asked) {
    return new CostTerms(
        asked.spreadToo() ? finals.variation() : variation,
        paidInFirstYear,
        exceptional,
        Optional.of(new CostBasis(asked.asked(), asked.spreadToo(), finals.count())));
  }
}
