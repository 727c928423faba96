package org.boardpaper.forecast.reserve;

import org.boardpaper.basics.FinancialYear;
import org.joda.money.Money;

/**
 * What a year is expected to cost and what was agreed for it.
 *
 * @param year the financial year
 * @param agreed contributions agreed, in pounds
 * @param cost office, reviews and exceptional cost expected, in pounds
 */
public record YearNeed(FinancialYear year, Money agreed, Money cost) {}
