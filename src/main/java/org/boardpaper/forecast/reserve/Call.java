package org.boardpaper.forecast.reserve;

import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** How contributions are called on while there is a reserve. */
public enum Call {
  /** What was agreed, every year. */
  ALWAYS {
    @Override
    Money called(Money agreed, Money needed) {
      return agreed;
    }
  },
  /** All that was agreed, or nothing in a year that the reserve can bear. */
  ALL_OR_NONE {
    @Override
    Money called(Money agreed, Money needed) {
      return needed.isPositive() ? agreed : Pounds.ZERO;
    }
  },
  /** No more than keeps the reserve at its minimum. */
  WHAT_IS_NEEDED {
    @Override
    Money called(Money agreed, Money needed) {
      Money atLeast = needed.isPositive() ? needed : Pounds.ZERO;
      return atLeast.isGreaterThan(agreed) ? agreed : atLeast;
    }
  };

  /**
   * What is called.
   *
   * @param agreed the agreed contributions of the year
   * @param needed minimum reserve + cost − opening pot; negative where there is more than enough
   */
  abstract Money called(Money agreed, Money needed);
}
