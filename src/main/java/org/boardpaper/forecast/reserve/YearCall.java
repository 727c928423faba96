package org.boardpaper.forecast.reserve;

import org.boardpaper.basics.FinancialYear;
import org.joda.money.Money;

/**
 * What a reserve policy does in a year. Closing = opening + called − cost − refund.
 *
 * @param year the financial year
 * @param opening the pot on its first day
 * @param called contributions called on
 * @param notDrawn agreed and not called on
 * @param cost what the year costs
 * @param refund given back to the payers at the end of the year
 * @param closing the pot on its last day; negative where even all that was agreed is not enough
 */
public record YearCall(
    FinancialYear year,
    Money opening,
    Money called,
    Money notDrawn,
    Money cost,
    Money refund,
    Money closing) {
  /** Whether nothing was called although something was agreed. */
  public boolean isNotCalled() {
    return called.isZero() && notDrawn.isPositive();
  }
}
