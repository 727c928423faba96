package org.boardpaper.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/**
 * What a scenario means for the pot and for each payer in its year.
 *
 * <p>In-year balance = contributions − cost. Closing pot = opening + received + still to collect −
 * cost: what was received in advance is in the opening pot already, and what a payer paid too much
 * stays in the pot until it is refunded. Where a reserve policy says what is called, that stands in
 * place of what is due. Contributions: see {@link Sharing}.
 *
 * @param scenario the assumptions
 * @param cost office, reviews and what is expected of exceptional cost
 * @param inYear contributions less cost, negative when they do not cover it
 * @param closing the pot on the last day of the year
 * @param shares per payer, in ledger order, new payers last; none where the rule cannot share
 */
public record ScenarioResult(
    Scenario scenario, Sum cost, Sum inYear, Sum closing, Map<String, PayerShare> shares) {
  /** Keeps the order of the payers. */
  public ScenarioResult {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * What one payer pays.
   *
   * @param contribution its share
   * @param paid what it has paid for the year already
   */
  public record PayerShare(Sum contribution, Sum paid) {
    /** What it has paid above its share, else nought. */
    public Sum credit() {
      return paid.minus(contribution).orNought();
    }

    /** What it has still to pay of its share, else nought. */
    public Sum toCollect() {
      return contribution.minus(paid).orNought();
    }
  }

  /**
   * Works a scenario out.
   *
   * @param scenario the assumptions
   * @param account the account of the scenario's year
   * @param payers in ledger order; how one that agreed nothing pays depends on the rule
   */
  public static ScenarioResult of(Scenario scenario, YearAccount account, List<Payer> payers) {
    FundedYear year = new Funding(scenario, account).years().get(0);
    Sum cost = new Sum(scenario.totalCost(), scenario.sources());
    Sum paidIn = new Sum(year.paidIn(), account.due().sources());
    Map<String, PayerShare> shares =
        new SharedCost(scenario, account, payers).shares(1, year.toShare()).orElse(Map.of());
    boolean agreed = scenario.assumptions().reserve().isAsAgreed();
    Sum closing = agreed ? asAgreed(account, payers) : account.held(paidIn);
    return new ScenarioResult(scenario, cost, paidIn.minus(cost), closing.minus(cost), shares);
  }

  /** What the pot would hold at the end of the year if nothing were paid out. */
  private static Sum asAgreed(YearAccount account, List<Payer> payers) {
    Sum toCollect =
        payers.stream().map(Payer::name).map(account::toCollect).reduce(Sum.NOTHING, Sum::plus);
    return account.opening().plus(account.received()).plus(toCollect);
  }

  /** What one payer pays; empty for a payer that the scenario was not worked out for. */
  public Optional<PayerShare> share(String payer) {
    return Optional.ofNullable(shares.get(payer));
  }

  /** By how much the cost is above the contributions; nought where it is covered. */
  public Money shortfall() {
    return inYear.amount().isNegative() ? inYear.amount().negated() : Pounds.ZERO;
  }
}
