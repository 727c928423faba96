package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Growth;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.Sharing;
import org.boardpaper.forecast.contribution.Agreement;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.FixedAmounts;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.reserve.ReservePolicy;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/** Models of any amounts, drawn up by the engine: the same random numbers give the same model. */
public final class RandomContributionModel {
  private static final FinancialYear YEAR = FinancialYear.of(2019);
  private static final SourceCell PLACE = SourceCell.line("funding-ledger.csv", 2);

  private final Random random;
  private final LedgerTotals totals = new LedgerTotals();

  private RandomContributionModel(Random random) {
    this.random = random;
  }

  /** A model with so many payers, scenarios and years. */
  public static ContributionModel of(Random random, int payers, int scenarios, int years) {
    RandomContributionModel drawn = new RandomContributionModel(random);
    List<Payer> all = new ArrayList<>();
    for (int i = 1; i <= payers; i++) {
      all.add(new Payer("Partner " + i, "", List.of(), Optional.empty()));
      drawn.pays("Partner " + i, i == 1);
    }
    drawn.book(YEAR, EntryKind.BROUGHT_FORWARD, "", drawn.money(9_000_000));
    return ContributionModels.of(
        SampleContributionModel.imprint(),
        YearAccount.of(YEAR, drawn.totals),
        all,
        drawn.outlook(scenarios, years));
  }

  private void pays(String payer, boolean always) {
    if (always || random.nextInt(8) > 0) {
      Money agreed = random.nextBoolean() ? Pounds.of("2500") : money(4_000_000);
      book(YEAR, EntryKind.CONTRIBUTION_AGREED, payer, agreed.plus(Pounds.of("0.01")));
    }
    if (random.nextInt(4) == 0) {
      book(YEAR, EntryKind.NOT_DRAWN, payer, money(100_000));
    }
    if (random.nextInt(3) == 0) {
      book(YEAR.plus(-1), EntryKind.RECEIVED_IN_ADVANCE, payer, money(3_000_000));
    }
    if (random.nextInt(2) == 0) {
      book(YEAR, EntryKind.CONTRIBUTION_RECEIVED, payer, money(3_000_000));
    }
  }

  private void book(FinancialYear year, EntryKind kind, String payer, Money amount) {
    totals.add(
        new LedgerEntry(PLACE, Optional.empty(), year, kind, payer, amount, YEAR),
        LocalDate.of(2020, 3, 31));
  }

  private ModelTerms outlook(int scenarios, int years) {
    List<Scenario> all = new ArrayList<>();
    for (int i = 1; i <= scenarios; i++) {
      all.add(
          new Scenario(
              "s-" + i,
              List.of(PLACE),
              YEAR,
              money(9_000_000),
              BigDecimal.valueOf(random.nextInt(900), random.nextInt(1, 4)),
              money(2_000_000)));
    }
    return new ModelTerms(
        all,
        "s-" + (1 + random.nextInt(scenarios)),
        assumptions(years),
        random.nextBoolean() ? Optional.empty() : Optional.of(money(12_000_000)),
        money(1_000_000));
  }

  private Assumptions assumptions(int years) {
    Assumptions usual = Assumptions.USUAL;
    Growth growth = new Growth(percent(), random.nextBoolean() ? percent() : Percent.ZERO);
    return new Assumptions(
        years, growth, usual.volume(), usual.costs(), sharing(), reserve(), usual.limits());
  }

  private Percent percent() {
    return new Percent(BigDecimal.valueOf(random.nextInt(-200, 900), 2));
  }

  private ReservePlan reserve() {
    return random.nextInt(3) > 0
        ? ReservePlan.NONE
        : new ReservePlan(
            ReservePolicy.NONE,
            Optional.of(
                new ReservePlan.Return(1 + random.nextInt(7), Optional.of(money(9_000_000)))));
  }

  /** Two new payers, and any of the ways that a model follows. */
  private Sharing sharing() {
    List<Payer> newPayers =
        List.of(
            new Payer("New 1", "", List.of(), Optional.of(money(500_000).plus(1))),
            new Payer("New 2", "", List.of(), Optional.of(money(500_000).plus(1))));
    return new Sharing(agreement(random.nextInt(5)), newPayers, Optional.empty());
  }

  private Agreement agreement(int kind) {
    Map<String, Money> fixed = Map.of("Partner 1", money(1_000_000), "New 2", money(500_000));
    Map<String, BigDecimal> people =
        Map.of(
            "Partner 1", BigDecimal.valueOf(random.nextInt(1, 100_000)), "New 1", BigDecimal.TEN);
    return switch (kind) {
      case 0 -> Agreement.AS_AGREED;
      case 1 -> year -> new EqualShares();
      case 2 -> year -> FixedAmounts.andThePot(fixed);
      case 3 -> year -> FixedAmounts.andTheOthers(fixed, Agreement.AS_AGREED.in(year));
      default -> year -> Proportional.to("people", people);
    };
  }

  private Money money(int mostPence) {
    return Pounds.ofPence(random.nextInt(mostPence));
  }
}
