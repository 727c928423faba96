package org.boardpaper.basics;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A percentage: 2.5 means 2.5%.
 *
 * @param value in hundredths; may be negative (a fall) or above a hundred
 */
public record Percent(BigDecimal value) {
  /** Nought per cent. */
  public static final Percent ZERO = new Percent(BigDecimal.ZERO);

  /** All of it. */
  public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

  /**
   * A percentage written without its sign: {@code "2.5"}.
   *
   * @throws NumberFormatException when it is no number
   */
  public static Percent of(String value) {
    return new Percent(new BigDecimal(value));
  }

  /** The part of one: 0.025 for 2.5%. */
  public BigDecimal fraction() {
    return value.movePointLeft(2);
  }

  /** This percentage of an amount, rounded half up to the penny, once. */
  public Money of(Money amount) {
    return Pounds.times(amount, fraction());
  }

  /** Whether it is from 0 to 100. */
  public boolean isPartOfWhole() {
    return value.signum() >= 0 && value.compareTo(HUNDRED.value) <= 0;
  }

  /** {@code "2.5%"}. */
  public String words() {
    return value.stripTrailingZeros().toPlainString() + "%";
  }
}
