package org.boardpaper.forecast;

import org.boardpaper.forecast.outlook.YearOutlook;
import org.joda.money.Money;

/**
 * A year, what it is expected to cost, and how it is paid for.
 *
 * @param expected its costs; its pot is that of nobody paying
 * @param paidIn contributions called on, less what is given back at its end
 * @param toShare what the payers would share: the whole cost where contributions stay as agreed,
 *     else {@code paidIn}
 */
record FundedYear(YearOutlook expected, Money paidIn, Money toShare) {}
