package org.boardpaper.forecast.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * Who pays how much of a cost. Total = sum of the shares + what the pot bears.
 *
 * @param byPayer the share of each payer, in ledger order; negative for a refund
 * @param fromPot what no payer is asked for; negative where payers pay more than the cost
 */
public record Shares(Map<String, Money> byPayer, Money fromPot) {
  /** Keeps the order of the payers. */
  public Shares {
    byPayer = Collections.unmodifiableMap(new LinkedHashMap<>(byPayer));
  }

  /**
   * A payer's share against what it has paid already.
   *
   * @param payer its name
   * @param share what it owes in all
   * @param paid what it has paid
   * @param toPay share less paid, never below nought
   * @param credit paid less share, never below nought
   */
  public record Settlement(String payer, Money share, Money paid, Money toPay, Money credit) {}

  static Shares of(List<Payer> payers, List<Money> amounts) {
    Map<String, Money> shares = new LinkedHashMap<>();
    for (int i = 0; i < payers.size(); i++) {
      if (shares.put(payers.get(i).name(), amounts.get(i)) != null) {
        throw new IllegalArgumentException("payer named twice: " + payers.get(i).name());
      }
    }
    return new Shares(shares, Pounds.ZERO);
  }

  /** The amount shared. */
  public Money total() {
    return byPayer.values().stream().reduce(fromPot, Money::plus);
  }

  /** What a payer pays: nought for one that was not asked. */
  public Money of(String payer) {
    return byPayer.getOrDefault(payer, Pounds.ZERO);
  }

  /**
   * These and others: the office shared by one rule and the chair's fees by another. Payers of both
   * stand in the order of these, then of the others.
   */
  public Shares plus(Shares others) {
    Map<String, Money> sum = new LinkedHashMap<>(byPayer);
    others.byPayer.forEach((payer, share) -> sum.merge(payer, share, Money::plus));
    return new Shares(sum, fromPot.plus(others.fromPot));
  }

  /**
   * What is still to pay and what is to be credited.
   *
   * @param paid what each payer has paid already; a payer not named has paid nothing
   */
  public List<Settlement> settle(Map<String, Money> paid) {
    List<Settlement> rows = new ArrayList<>();
    byPayer.forEach(
        (payer, share) -> {
          Money already = paid.getOrDefault(payer, Pounds.ZERO);
          Money toPay = share.minus(already);
          boolean over = toPay.isNegative();
          rows.add(
              new Settlement(
                  payer,
                  share,
                  already,
                  over ? Pounds.ZERO : toPay,
                  over ? toPay.negated() : Pounds.ZERO));
        });
    return List.copyOf(rows);
  }

  /** The same shares in the order of a list; a payer without a share pays nought. */
  Shares inOrderOf(List<Payer> payers) {
    return new Shares(
        of(payers, payers.stream().map(payer -> of(payer.name())).toList()).byPayer, fromPot);
  }
}
