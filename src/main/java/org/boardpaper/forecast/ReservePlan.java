package org.boardpaper.forecast;

import java.util.Optional;
import org.boardpaper.forecast.reserve.ReservePolicy;
import org.joda.money.Money;

/**
 * What is planned for the reserve.
 *
 * @param policy minimum, when contributions are not called on, refunds
 * @param drawDown where it is returned in yearly parts: then contributions are the cost less the
 *     part of the year
 */
public record ReservePlan(ReservePolicy policy, Optional<Return> drawDown) {
  /** Contributions are called as agreed, and the pot is left to itself. */
  public static final ReservePlan NONE = new ReservePlan(ReservePolicy.NONE, Optional.empty());

  /**
   * A reserve that is given back.
   *
   * @param years over how many years, from the first
   * @param amount how much; where absent, all that is free on the first day
   */
  public record Return(int years, Optional<Money> amount) {}

  /** Whether contributions stay as agreed. */
  public boolean isAsAgreed() {
    return drawDown.isEmpty() && policy.isAsAgreed();
  }
}
