package org.boardpaper.forecast.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * A reserve returned in equal yearly parts by cumulative rounding: by the end of year k there is
 * returned ROUND(amount × k / years, 2), so the parts differ by a penny at most and add up.
 *
 * @param amount what is returned in all, not negative
 * @param years over how many years, at least one
 */
public record DrawDown(Money amount, int years) {
  /** Refuses a negative amount and no years. */
  public DrawDown {
    if (amount.isNegative() || years < 1) {
      throw new IllegalArgumentException(
          "a reserve not below nought is returned over a year at least: " + amount + ", " + years);
    }
  }

  /** What is drawn in each year. */
  public List<Money> parts() {
    List<Money> parts = new ArrayList<>();
    for (int year = 1; year <= years; year++) {
      parts.add(returnedBy(year).minus(returnedBy(year - 1)));
    }
    return List.copyOf(parts);
  }

  /**
   * What is left to be contributed in each year: cost less what is drawn. Negative where more is
   * returned than a year costs.
   *
   * @param cost of each of the years
   */
  public List<Money> needs(Money cost) {
    return parts().stream().map(cost::minus).toList();
  }

  private Money returnedBy(int year) {
    BigDecimal exact = amount.getAmount().multiply(BigDecimal.valueOf(year));
    BigDecimal part = exact.divide(BigDecimal.valueOf(years), 2, RoundingMode.HALF_UP);
    return Pounds.of(part.toPlainString());
  }
}
