package org.boardpaper.forecast.outlook;

import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.joda.money.Money;

/**
 * A cost out of the common, such as a judicial review: at most once in a year, in every year with
 * the same chance whatever happened before.
 *
 * @param chance that it falls in a year
 * @param amount what it then costs, in pounds, not negative
 */
public record ExceptionalCost(Probability chance, Money amount) {
  /** None. */
  public static final ExceptionalCost NONE = new ExceptionalCost(new Probability(0), Pounds.ZERO);

  /** Refuses a negative amount. */
  public ExceptionalCost {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("an amount has no sign: " + amount);
    }
  }

  /** What it costs a year on average, to the penny. */
  public Money expected() {
    return Pounds.times(amount, java.math.BigDecimal.valueOf(chance.value()));
  }
}
