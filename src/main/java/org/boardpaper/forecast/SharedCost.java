package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.forecast.contribution.CannotShare;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.SharedYear;
import org.boardpaper.forecast.contribution.Shares;
import org.boardpaper.forecast.outlook.Uplifted;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/** Shares the cost of a scenario's years among its payers, by the rule of the scenario. */
public final class SharedCost {
  private final Scenario scenario;
  private final YearAccount account;
  private final List<Payer> payers;

  /**
   * Ready to share.
   *
   * @param account of the scenario's year
   * @param agreed payers of the agreement, in ledger order
   */
  public SharedCost(Scenario scenario, YearAccount account, List<Payer> agreed) {
    this.scenario = scenario;
    this.account = account;
    List<Payer> all = new ArrayList<>(agreed);
    all.addAll(scenario.assumptions().sharing().newPayers());
    this.payers = List.copyOf(all);
  }

  /** All who share, new payers last. */
  public List<Payer> payers() {
    return payers;
  }

  /** The account of the first year. */
  public YearAccount account() {
    return account;
  }

  /** What each has agreed for the first year, in pounds; the weight of a new payer. */
  public Map<String, BigDecimal> agreed() {
    return agreed(account);
  }

  /**
   * The formula of a year, 1 being the first.
   *
   * @throws CannotShare when the year does not bring what it needs
   */
  public ContributionFormula formula(int k) {
    YearAccount year = account.agreedIn(scenario.year().plus(k - 1));
    Money office = new Uplifted(scenario.office(), scenario.assumptions().growth().office()).in(k);
    return scenario
        .assumptions()
        .sharing()
        .agreement()
        .in(new SharedYear(payers, agreed(year), office, scenario.reviews()));
  }

  /** Why the rule cannot share an amount in a year; empty where it can. */
  Optional<String> refusal(int k, Money amount) {
    try {
      formula(k).split(amount, payers);
      return Optional.empty();
    } catch (CannotShare why) {
      return Optional.of(String.valueOf(why.getMessage()));
    }
  }

  /** The shares of an amount in a year; empty where the rule cannot share it. */
  Optional<Map<String, PayerShare>> shares(int k, Money amount) {
    try {
      return Optional.of(shares(k, formula(k).split(amount, payers)));
    } catch (CannotShare refused) {
      return Optional.empty();
    }
  }

  private Map<String, PayerShare> shares(int k, Shares split) {
    YearAccount year = account.in(scenario.year().plus(k - 1));
    List<SourceCell> sources = new ArrayList<>(scenario.sources());
    sources.addAll(account.agreedIn(year.year()).agreed().sources());
    Map<String, PayerShare> shares = new LinkedHashMap<>();
    for (Payer payer : payers) {
      Sum paid = year.receivedInAdvance(payer.name()).plus(year.received(payer.name()));
      Sum share = new Sum(split.of(payer.name()), sources);
      shares.put(payer.name(), new PayerShare(share, paid));
    }
    return shares;
  }

  private Map<String, BigDecimal> agreed(YearAccount year) {
    Map<String, BigDecimal> agreed = new LinkedHashMap<>();
    for (Payer payer : payers) {
      agreed.put(payer.name(), year.agreed(payer.name()).amount().getAmount());
    }
    scenario
        .assumptions()
        .sharing()
        .newPayers()
        .forEach(
            payer -> payer.agreedShare().ifPresent(w -> agreed.put(payer.name(), w.getAmount())));
    return agreed;
  }
}
