package org.boardpaper.forecast.pool;

import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** What is assumed of the office of a payer that manages its reviews by itself. */
public enum OfficeAlone {
  /** It needs an office as large as that of the pool. */
  WHOLE {
    @Override
    Money cost(Money office, Money share) {
      return office;
    }
  },
  /** It needs only what its share of the pool's office pays for. */
  ITS_SHARE {
    @Override
    Money cost(Money office, Money share) {
      return share;
    }
  },
  /** Its own staff do it in kind. */
  NONE {
    @Override
    Money cost(Money office, Money share) {
      return Pounds.ZERO;
    }
  };

  abstract Money cost(Money office, Money share);
}
