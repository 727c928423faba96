package org.boardpaper.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Pounds sterling, always to the penny. */
public final class Pounds {
  /** Nought pounds. */
  public static final Money ZERO = Money.zero(CurrencyUnit.GBP);

  private Pounds() {}

  /**
   * An amount written with at most two decimals, such as {@code "2500"} or {@code "63339.00"}.
   *
   * @throws ArithmeticException when there is a part of a penny
   * @throws NumberFormatException when it is no number
   */
  public static Money of(String amount) {
    return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
  }

  /** An amount in pence. */
  public static Money ofPence(long pence) {
    return Money.ofMinor(CurrencyUnit.GBP, pence);
  }

  /** An exact product rounded half up to the penny, once. */
  public static Money times(Money amount, BigDecimal factor) {
    return amount.multipliedBy(factor, RoundingMode.HALF_UP);
  }

  /** {@code "63339.00"}: for files that machines read. */
  public static String plain(Money amount) {
    return amount.getAmount().toPlainString();
  }

  /** For people: {@code "£75"}, {@code "£1,204.50"}, {@code "−£57,500"}. */
  public static String printed(Money amount) {
    BigDecimal size = amount.getAmount().abs();
    String pattern = amount.getAmountMinorLong() % 100 == 0 ? "%,.0f" : "%,.2f";
    return (amount.isNegative() ? "−£" : "£") + String.format(Locale.UK, pattern, size);
  }
}
