package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.outlook.YearOutlook;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.review.ReviewRegister;
import org.joda.money.Money;

/**
 * A scenario worked out over all its years: what is expected, and what chance may make of it.
 *
 * @param result of the first year
 * @param years in order, the first among them
 * @param outlook the pot by chance, contributions as in {@code years}; its reserve is what is free
 *     of payments in advance
 * @param learnt what the register says of the volume; absent where the scenario does not ask it
 * @param sharing who shares, and how
 */
public record Forecast(
    ScenarioResult result,
    List<ForecastYear> years,
    Outlook outlook,
    Optional<LearntVolume> learnt,
    SharedCost sharing) {
  /** Copies the list. */
  public Forecast {
    years = List.copyOf(years);
  }

  /**
   * Works a scenario out.
   *
   * @param scenario the assumptions
   * @param account the account of the scenario's year
   * @param payers in ledger order
   * @param register what cases there were, for a volume that is learnt from them
   */
  public static Forecast of(
      Scenario scenario, YearAccount account, List<Payer> payers, ReviewRegister register) {
    Funding funding = new Funding(scenario, account);
    List<FundedYear> funded = funding.years();
    SharedCost sharing = new SharedCost(scenario, account, payers);
    ScenarioResult result = ScenarioResult.of(scenario, account, payers);
    Optional<LearntVolume> learnt = LearntVolume.of(scenario, register);
    Volume volume = learnt.<Volume>map(LearntVolume::volume).orElseGet(() -> volume(scenario));
    List<Money> paidIn = funded.stream().map(FundedYear::paidIn).toList();
    return new Forecast(
        result,
        new Walk(scenario, account, sharing)
            .years(result, funded, funding.outlook(paidIn, funding.budgeted())),
        funding.outlook(paidIn, volume),
        learnt,
        sharing);
  }

  private static Volume volume(Scenario scenario) {
    return scenario.assumptions().volume().kind() == VolumeTerms.Kind.FIXED
        ? new Volume.Fixed(scenario.reviews())
        : new Volume.Poisson(scenario.reviews());
  }

  /** The scenario. */
  public Scenario scenario() {
    return result.scenario();
  }

  /** By how much the pot of a year, from 0, is above what of it is free: payments in advance. */
  public Money heldForOthers(int year) {
    Outlook budget = outlook.withVolume(new Volume.Fixed(scenario().reviews()));
    return years.get(year).closing().amount().minus(budget.path().get(year).closing());
  }

  /** The first year in which contributions are called again after one in which they were not. */
  public Optional<FinancialYear> calledAgain() {
    return years.stream()
        .dropWhile(year -> !year.contributions().amount().isNegativeOrZero())
        .filter(year -> year.contributions().amount().isPositive())
        .map(ForecastYear::year)
        .findFirst();
  }

  /** The pot by chance if contributions paid every year for the office and so many reviews. */
  public Outlook budgetedFor(BigDecimal reviews) {
    return outlook.withContributions(
        outlook.withVolume(new Volume.Fixed(reviews)).path().stream()
            .map(YearOutlook::cost)
            .toList());
  }

  /** What the payers share in a year, from 0: see {@link ReservePlan}. */
  public Money toShare(int year) {
    return scenario().assumptions().reserve().isAsAgreed()
        ? years.get(year).costs().total()
        : years.get(year).contributions().amount();
  }

  /** Why the rule cannot share what a year brings; empty where it can share all years. */
  public Optional<String> refusal() {
    return IntStream.range(0, years.size())
        .mapToObj(k -> sharing.refusal(k + 1, toShare(k)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The formula of the first year, in words. */
  public String formulaInWords() {
    return sharing.formula(1).words();
  }
}
