package org.boardpaper.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.joda.money.Money;

/**
 * What a scenario expects of one of its years. Closing = opening + contributions − costs, where
 * what was received in advance is in the opening pot already.
 *
 * @param year the financial year
 * @param costs what is paid out
 * @param opening the pot on its first day, with what was received in advance
 * @param contributions what is called on less what is refunded
 * @param closing the pot on its last day
 * @param shares per payer, in ledger order, new payers last; none where the rule cannot share
 */
public record ForecastYear(
    FinancialYear year,
    Costs costs,
    Sum opening,
    Sum contributions,
    Sum closing,
    Map<String, PayerShare> shares) {
  /** Keeps the order of the payers. */
  public ForecastYear {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * What is paid out in a year.
   *
   * @param office fixed, whatever the number of reviews
   * @param reviews chairs and authors
   * @param exceptional chance × amount
   */
  public record Costs(Money office, Money reviews, Money exceptional) {
    /** All of it. */
    public Money total() {
      return office.plus(reviews).plus(exceptional);
    }
  }
}
