package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.boardpaper.forecast.contribution.ByUse;
import org.boardpaper.forecast.contribution.CappedPercentage;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.FixedAmounts;
import org.boardpaper.forecast.contribution.HostTakesRest;
import org.boardpaper.forecast.contribution.MinimumContribution;
import org.boardpaper.forecast.contribution.OfficeAndReviews;
import org.boardpaper.forecast.contribution.PercentageOfTotal;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.contribution.RoundingUnit;
import org.boardpaper.forecast.reserve.ReservePolicy;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/** Models of any amounts, drawn up by the engine: the same random numbers give the same model. */
public final class RandomContributionModel {
  private static final FinancialYear YEAR = FinancialYear.of(2019);
  private static final Money LEAST_OFFICE = Pounds.of("30000");

  /** How many kinds of formulas there are; the last three have a minimum. */
  public static final int KINDS = 15;

  private static final SourceCell PLACE = SourceCell.line("funding-ledger.csv", 2);

  private final Random random;
  private final Shape shape;
  private final LedgerTotals totals = new LedgerTotals();

  private RandomContributionModel(Random random, Shape shape) {
    this.random = random;
    this.shape = shape;
  }

  /**
   * What a workbook cannot change: how many of each, and by what kind of formula costs are shared.
   */
  public record Shape(int payers, int scenarios, int years, int kind) {
    /** Any shape. */
    public static Shape any(Random random, int kind) {
      return new Shape(
          random.nextInt(1, 13), random.nextInt(1, 3), random.nextInt(1, 7), kind % KINDS);
    }

    private boolean hasMinimum() {
      return kind >= KINDS - 3;
    }
  }

  /** A model of a shape. */
  public static ContributionModel of(Random random, Shape shape) {
    RandomContributionModel drawn = new RandomContributionModel(random, shape);
    List<Payer> all = new ArrayList<>();
    for (int i = 1; i <= shape.payers(); i++) {
      all.add(new Payer("Partner " + i, "", List.of(), Optional.empty()));
      drawn.pays("Partner " + i, i == 1);
    }
    drawn.book(YEAR, EntryKind.BROUGHT_FORWARD, "", drawn.money(9_000_000));
    return ContributionModels.of(
        SampleContributionModel.imprint(), YearAccount.of(YEAR, drawn.totals), all, drawn.terms());
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

  private ModelTerms terms() {
    List<Scenario> all = new ArrayList<>();
    for (int i = 1; i <= shape.scenarios(); i++) {
      all.add(
          new Scenario(
              "s-" + i,
              List.of(PLACE),
              YEAR,
              money(9_000_000).plus(LEAST_OFFICE),
              BigDecimal.valueOf(random.nextInt(900), random.nextInt(1, 4)),
              money(2_000_000)));
    }
    return new ModelTerms(
        all,
        "s-" + (1 + random.nextInt(shape.scenarios())),
        assumptions(),
        random.nextBoolean() ? Optional.empty() : Optional.of(money(12_000_000)),
        money(1_000_000));
  }

  private Assumptions assumptions() {
    Assumptions usual = Assumptions.USUAL;
    Growth growth = new Growth(percent(), random.nextBoolean() ? percent() : Percent.ZERO);
    return new Assumptions(
        shape.years(), growth, usual.volume(), usual.costs(), sharing(), reserve(), usual.limits());
  }

  private Percent percent() {
    return new Percent(BigDecimal.valueOf(random.nextInt(-200, 900), 2));
  }

  private ReservePlan reserve() {
    return random.nextInt(3) > 0 || shape.hasMinimum()
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
    return new Sharing(agreement(shape.kind()), newPayers, Optional.empty());
  }

  /** What is random is drawn here, once: an agreement is asked more than once what it is. */
  private Agreement agreement(int kind) {
    FixedAmounts fixed = FixedAmounts.andThePot(fixed());
    EqualShares equal = new EqualShares(unit());
    Proportional people = people(unit());
    CappedPercentage capped = capped();
    ByUse used = new ByUse(uses(), equal, unit());
    PercentageOfTotal percentages =
        new PercentageOfTotal(percentages(), new HostTakesRest("New 1", people));
    Agreement parts =
        year -> new OfficeAndReviews(year.office(), equal, capped.forReviews(year.reviews()));
    return switch (kind) {
      case 0 -> Agreement.AS_AGREED;
      case 1 -> year -> new EqualShares();
      case 2 -> year -> fixed;
      case 3 -> year -> FixedAmounts.andTheOthers(fixed.amounts(), Agreement.AS_AGREED.in(year));
      case 4 -> year -> people;
      case 5 -> year -> new PercentageOfTotal(percentages.percentages(), equal);
      case 6 -> year -> capped.forReviews(year.reviews());
      case 7 -> year -> capped;
      case 8 -> year -> percentages.rest();
      case 9 -> year -> used;
      case 10 -> year -> FixedAmounts.andTheOthers(fixed.amounts(), percentages);
      case 11 -> parts;
      default ->
          atLeast(List.<Agreement>of(year -> people, parts, year -> percentages).get(kind - 12));
    };
  }

  private Agreement atLeast(Agreement agreement) {
    Money most = LEAST_OFFICE.dividedBy(shape.payers() + 2, RoundingMode.DOWN);
    Money minimum = money((int) most.getAmountMinorLong());
    return year -> new MinimumContribution(minimum, agreement.in(year));
  }

  private CappedPercentage capped() {
    return new CappedPercentage(
        "Partner 1", percent(100), money(3_000_000), new EqualShares(unit()));
  }

  private Map<String, Percent> percentages() {
    return Map.of("Partner 1", percent(40), "New 2", percent(30), "Nobody", percent(30));
  }

  private Percent percent(int most) {
    return new Percent(BigDecimal.valueOf(random.nextInt(most * 1_000), 3));
  }

  private Map<String, Money> fixed() {
    return Map.of("Partner 1", money(1_000_000), "New 2", money(500_000));
  }

  private Map<String, BigDecimal> uses() {
    return random.nextInt(4) == 0
        ? Map.of()
        : Map.of("Partner 1", BigDecimal.ONE, "New 2", BigDecimal.valueOf(random.nextInt(1, 9), 1));
  }

  private Proportional people(RoundingUnit unit) {
    Map<String, BigDecimal> people = new LinkedHashMap<>();
    boolean hundredths = random.nextBoolean();
    for (int i = 1; i <= shape.payers(); i++) {
      people.put("Partner " + i, BigDecimal.valueOf(random.nextInt(hundredths ? 9_000 : 900_000)));
    }
    people.put("New 1", BigDecimal.valueOf(random.nextInt(1, 100_000), hundredths ? 2 : 0));
    return new Proportional("people", people, unit);
  }

  private RoundingUnit unit() {
    return List.of(RoundingUnit.values()).get(random.nextInt(4));
  }

  private Money money(int mostPence) {
    return Pounds.ofPence(random.nextInt(mostPence));
  }
}
