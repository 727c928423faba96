package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Apportionment;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/**
 * What a scenario means for the pot and for each payer in its year.
 *
 * <p>In-year balance = due − cost. Closing pot = opening + received + still to collect − cost: what
 * was received in advance is in the opening pot already, and what a payer paid too much stays in
 * the pot until it is refunded. Contributions: the cost split in proportion to what each payer
 * agreed, see {@link Apportionment}. Credit: what a payer has paid for the year above its share.
 *
 * @param scenario the assumptions
 * @param cost office and reviews
 * @param inYear due less cost, negative when agreed contributions do not cover the cost
 * @param closing the pot on the last day of the year
 * @param shares per payer, in ledger order
 */
public record ScenarioResult(
    Scenario scenario, Sum cost, Sum inYear, Sum closing, Map<String, PayerShare> shares) {
  /** Keeps the order of the payers. */
  public ScenarioResult {
    shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * What one payer pays.
   *
   * @param contribution its share of the cost
   * @param credit what it has paid for the year above its share, else nought
   */
  public record PayerShare(Sum contribution, Sum credit) {}

  /**
   * Works a scenario out.
   *
   * @param scenario the assumptions
   * @param account the account of the scenario's year
   * @param payers names in ledger order; one that agreed nothing pays nothing
   */
  public static ScenarioResult of(Scenario scenario, YearAccount account, List<String> payers) {
    Sum cost = new Sum(scenario.totalCost(), scenario.sources());
    Sum toCollect = payers.stream().map(account::toCollect).reduce(Sum.NOTHING, Sum::plus);
    Sum closing = account.opening().plus(account.received()).plus(toCollect).minus(cost);
    return new ScenarioResult(
        scenario, cost, account.due().minus(cost), closing, shares(cost, account, payers));
  }

  private static Map<String, PayerShare> shares(
      Sum cost, YearAccount account, List<String> payers) {
    List<BigDecimal> weights =
        payers.stream().map(payer -> account.agreed(payer).amount().getAmount()).toList();
    if (weights.stream().noneMatch(weight -> weight.signum() > 0)) {
      return Map.of();
    }
    List<Money> amounts = Apportionment.largestRemainder(cost.amount(), weights);
    List<SourceCell> sources = new ArrayList<>(cost.sources());
    sources.addAll(account.agreed().sources());
    Map<String, PayerShare> shares = new LinkedHashMap<>();
    for (int i = 0; i < payers.size(); i++) {
      Sum share = new Sum(amounts.get(i), sources);
      Sum paid = account.receivedInAdvance(payers.get(i)).plus(account.received(payers.get(i)));
      Sum credit = paid.minus(share).orNought();
      shares.put(payers.get(i), new PayerShare(share, credit));
    }
    return shares;
  }

  /** What one payer pays; empty for a payer that the scenario was not worked out for. */
  public Optional<PayerShare> share(String payer) {
    return Optional.ofNullable(shares.get(payer));
  }

  /** By how much the cost is above what is due; nought where it is covered. */
  public Money shortfall() {
    return inYear.amount().isNegative() ? inYear.amount().negated() : Pounds.ZERO;
  }
}
