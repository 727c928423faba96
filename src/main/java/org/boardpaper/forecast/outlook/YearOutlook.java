package org.boardpaper.forecast.outlook;

import org.boardpaper.basics.FinancialYear;
import org.joda.money.Money;

/**
 * What is expected of a year. Closing = opening + contributions − office − reviews − exceptional.
 *
 * @param year the financial year
 * @param opening the pot on its first day; in the first year the free reserve
 * @param contributions what payers put in
 * @param office cost of the office
 * @param reviews expected payments to chairs and authors
 * @param exceptional expected exceptional cost: chance × amount
 * @param closing the expected pot on its last day
 */
public record YearOutlook(
    FinancialYear year,
    Money opening,
    Money contributions,
    Money office,
    Money reviews,
    Money exceptional,
    Money closing) {
  /** All costs of the year: what contributions would have to be for the pot to stay as it is. */
  public Money cost() {
    return office.plus(reviews).plus(exceptional);
  }
}
