package org.boardpaper.forecast.contribution;

import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** What some payers have left, shared by the others. */
final class Remainder {
  private Remainder() {}

  /**
   * The shares already settled and those of the others in what is left.
   *
   * @throws CannotShare when something is left and there is no other payer
   */
  static Shares of(
      Money left, ContributionFormula rest, List<Payer> payers, Map<String, Money> settled) {
    List<Payer> others =
        payers.stream().filter(payer -> !settled.containsKey(payer.name())).toList();
    Shares first = new Shares(settled, Pounds.ZERO);
    if (left.isZero()) {
      return first.inOrderOf(payers);
    }
    if (others.isEmpty()) {
      throw new CannotShare(Pounds.printed(left) + " is left and no payer to share it");
    }
    return first.plus(rest.split(left, others)).inOrderOf(payers);
  }
}
