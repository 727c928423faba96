package org.boardpaper.forecast.outlook;

import java.math.BigDecimal;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * A cost that rises by a percentage every year. In year k: ROUND(first year × (1 + uplift)^(k−1),
 * 2), half up; compounded exactly, never rounded year on year.
 *
 * @param firstYear the cost in the first year, in pounds, not negative
 * @param uplift from the second year on; above −100%
 */
public record Uplifted(Money firstYear, Percent uplift) {
  /** Refuses a negative cost and an uplift that leaves nothing. */
  public Uplifted {
    if (firstYear.isNegative() || factor(uplift).signum() <= 0) {
      throw new IllegalArgumentException(
          "a cost not below nought rises by more than −100%: " + firstYear + ", " + uplift);
    }
  }

  /** A cost that stays the same. */
  public static Uplifted level(Money cost) {
    return new Uplifted(cost, Percent.ZERO);
  }

  /** The cost in a year, 1 being the first. */
  public Money in(int year) {
    return Pounds.times(firstYear, factor(uplift).pow(year - 1));
  }

  private static BigDecimal factor(Percent uplift) {
    return BigDecimal.ONE.add(uplift.fraction());
  }
}
