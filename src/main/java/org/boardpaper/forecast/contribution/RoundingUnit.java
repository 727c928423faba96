package org.boardpaper.forecast.contribution;

import java.util.Locale;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** The unit in which contributions are asked for. */
public enum RoundingUnit {
  /** 1p: the default. */
  PENNY(1),
  /** £1. */
  POUND(100),
  /** £10. */
  TEN_POUNDS(1_000),
  /** £50. */
  FIFTY_POUNDS(5_000);

  private final long pence;

  RoundingUnit(long pence) {
    this.pence = pence;
  }

  /** The unit as an amount. */
  public Money amount() {
    return Pounds.ofPence(pence);
  }

  /** The words of a setting: {@code "ten pounds"}. */
  public String words() {
    return name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
