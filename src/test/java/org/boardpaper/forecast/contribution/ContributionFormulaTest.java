package org.boardpaper.forecast.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares worked out by hand from the board paper of 8 June 2016 and other agreements. */
class ContributionFormulaTest {
  private static final Money NEED = Pounds.of("63339");

  @ParameterizedTest(name = "{0}: county {1}, police {2}, {3} districts {4}, the rest {5}")
  @CsvSource({
    "57500, 26136.36, 13939.40, 8, 2178.03, 2178.03",
    "61750, 28068.18, 14969.70, 4, 2339.02, 2339.01",
    "66000, 30000.00, 16000.00, 8, 2500.00, 2500.00",
    "59089, 26858.64, 14324.60, 8, 2238.22, 2238.22",
    "63339, 28790.46, 15354.91, 3, 2399.21, 2399.20",
    "67589, 30722.27, 16385.21, 8, 2560.19, 2560.19"
  })
  void inProportionToAgreedShares(
      String total, String county, String police, int first, String more, String less) {
    Shares shares = Partners.agreed().split(Pounds.of(total), Partners.TEN);
    assertThat(shares.byPayer().values())
        .containsExactlyElementsOf(expected(county, police, first, more, less));
  }

  @Test
  void groupsFirstThenEqualInTheGroup() {
    ContributionFormula groups =
        Proportional.to(
            "agreed shares",
            Partners.weights("County", "30000", "Police", "16000", "Districts", "20000"));
    Shares shares = new GroupsFirst(groups, new EqualShares()).split(NEED, Partners.TEN);
    assertThat(shares.byPayer().values())
        .containsExactlyElementsOf(expected("28790.45", "15354.91", 4, "2399.21", "2399.20"));
  }

  @Test
  void districtsPayTheSameAndTheHostTakesTheRest() {
    Shares shares = new HostTakesRest("County", Partners.agreed()).split(NEED, Partners.TEN);
    assertThat(shares.byPayer().values())
        .containsExactlyElementsOf(expected("28790.49", "15354.91", 8, "2399.20", "2399.20"));
  }

  @Test
  void wholePoundsFlat() {
    Shares shares = Partners.agreed().inUnits(RoundingUnit.POUND).split(NEED, Partners.TEN);
    assertThat(shares.byPayer().values())
        .containsExactlyElementsOf(expected("28791", "15355", 1, "2400", "2399"));
  }

  @ParameterizedTest(name = "in {0}: {1}, {2}, {3}")
  @CsvSource({
    "PENNY, 333.50, 333.50, 333.50",
    "POUND, 334.50, 333.00, 333.00",
    "TEN_POUNDS, 340.50, 330.00, 330.00",
    "FIFTY_POUNDS, 350.50, 350.00, 300.00"
  })
  void whatIsLessThanAUnitGoesToTheLargestPayer(
      RoundingUnit unit, String first, String second, String third) {
    Shares shares =
        new EqualShares(unit).split(Pounds.of("1000.50"), Partners.named("A", "B", "C"));
    assertThat(shares.byPayer().values())
        .containsExactly(Pounds.of(first), Pounds.of(second), Pounds.of(third));
  }

  @Test
  void newContributorsAtADistrictsWeight() {
    BigDecimal weight = new BigDecimal("2500");
    Shares shares =
        Partners.agreed()
            .with("Probation", weight)
            .with("CCG", weight)
            .split(NEED, Partners.twelve());
    assertThat(shares.of("County")).isEqualTo(Pounds.of("26762.96"));
    assertThat(shares.of("Police")).isEqualTo(Pounds.of("14273.58"));
    assertThat(shares.of("North West Leicestershire")).isEqualTo(Pounds.of("2230.25"));
    assertThat(shares.of("Oadby and Wigston")).isEqualTo(Pounds.of("2230.24"));
    assertThat(shares.of("Probation")).isEqualTo(Pounds.of("2230.24"));
    assertThat(shares.of("CCG")).isEqualTo(Pounds.of("2230.24"));
  }

  @Test
  void fiveEqualPartnerGroups() {
    Shares shares =
        new GroupsFirst(new EqualShares(), new EqualShares()).split(NEED, Partners.twelve());
    assertThat(List.of("County", "Police", "Probation", "CCG"))
        .allSatisfy(body -> assertThat(shares.of(body)).isEqualTo(Pounds.of("12667.80")));
    assertThat(shares.of("Hinckley and Bosworth")).isEqualTo(Pounds.of("1583.48"));
    assertThat(shares.of("Melton")).isEqualTo(Pounds.of("1583.47"));
  }

  @ParameterizedTest(name = "a fee of {0}: the office {1}, the others {2} and {3}")
  @CsvSource({
    "8500, 4250.00, 2125.00, 2125.00",
    "10000, 5000.00, 2500.00, 2500.00",
    "12000.01, 5000.00, 3500.01, 3500.00"
  })
  void thePoliceCommissionerPaysHalfUpToACapAndTheOthersTheRestEqually(
      String fee, String office, String first, String second) {
    assertThat(
            gloucestershire().split(Pounds.of(fee), Partners.named("Office", "A", "B")).byPayer())
        .containsExactly(
            Map.entry("Office", Pounds.of(office)),
            Map.entry("A", Pounds.of(first)),
            Map.entry("B", Pounds.of(second)));
  }

  @Test
  void theCapCountsOnceForEachReview() {
    Shares shares =
        gloucestershire()
            .forReviews(new BigDecimal("2.5"))
            .split(Pounds.of("30000"), Partners.named("Office", "A", "B"));
    assertThat(shares.of("Office")).isEqualTo(Pounds.of("12500"));
  }

  @Test
  void percentagesOfTheTotalThenTheRestByAnotherRule() {
    ContributionFormula formula =
        new PercentageOfTotal(
            Map.of("A", Percent.of("33.3"), "B", Percent.of("33.3")), new EqualShares());
    assertThat(formula.split(Pounds.of("100.01"), Partners.named("A", "B", "C")).byPayer())
        .containsExactly(
            Map.entry("A", Pounds.of("33.31")),
            Map.entry("B", Pounds.of("33.30")),
            Map.entry("C", Pounds.of("33.40")));
  }

  @Test
  void fixedAmountsAndThePotBearsTheDifference() {
    ContributionFormula formula =
        FixedAmounts.andThePot(Map.of("A", Pounds.of("100"), "B", Pounds.of("50")));
    List<Payer> payers = Partners.named("A", "B");
    assertThat(formula.split(Pounds.of("180"), payers).fromPot()).isEqualTo(Pounds.of("30"));
    assertThat(formula.split(Pounds.of("120"), payers).fromPot()).isEqualTo(Pounds.of("-30"));
  }

  @Test
  void fixedAmountsAndTheOthersShareTheRest() {
    ContributionFormula formula =
        FixedAmounts.andTheOthers(Map.of("A", Pounds.of("100")), new EqualShares());
    assertThat(formula.split(Pounds.of("180"), Partners.named("B", "A", "C")).byPayer())
        .containsExactly(
            Map.entry("B", Pounds.of("40.00")),
            Map.entry("A", Pounds.of("100.00")),
            Map.entry("C", Pounds.of("40.00")));
  }

  @Test
  void thePlaceOfDeathPays() {
    ContributionFormula formula =
        new ByUse(Partners.weights("B", "2", "C", "1"), new EqualShares(), RoundingUnit.PENNY);
    assertThat(formula.split(Pounds.of("25500"), Partners.named("A", "B", "C")).byPayer().values())
        .containsExactly(Pounds.of("0.00"), Pounds.of("17000.00"), Pounds.of("8500.00"));
    assertThat(formula.split(Pounds.of("300"), Partners.named("A", "D", "E")).of("D"))
        .isEqualTo(Pounds.of("100.00"));
  }

  @Test
  void nobodyPaysLessThanAMinimum() {
    ContributionFormula formula =
        new MinimumContribution(
            Pounds.of("1000"),
            Proportional.to("population", Partners.weights("A", "90", "B", "9", "C", "1")));
    assertThat(formula.split(Pounds.of("10500"), Partners.named("A", "B", "C")).byPayer().values())
        .containsExactly(Pounds.of("8500.00"), Pounds.of("1000.00"), Pounds.of("1000.00"));
  }

  @Test
  void aTotalBelowTheMinimumOfAllIsRefused() {
    ContributionFormula formula = new MinimumContribution(Pounds.of("1000"), new EqualShares());
    assertThatThrownBy(() -> formula.split(Pounds.of("2500"), Partners.named("A", "B", "C")))
        .hasMessage("£2,500 is less than £1,000 from each of 3");
  }

  @Test
  void aPayerWhoPaidMoreThanItsShareIsCredited() {
    Shares shares = Partners.agreed().split(NEED, Partners.TEN);
    Shares.Settlement charnwood = shares.settle(Map.of("Charnwood", Pounds.of("2500"))).get(3);
    assertThat(charnwood.credit()).isEqualTo(Pounds.of("100.79"));
    assertThat(charnwood.toPay()).isEqualTo(Pounds.of("0.00"));
    assertThat(shares.settle(Map.of()).get(0).toPay()).isEqualTo(Pounds.of("28790.46"));
  }

  @Test
  void theOfficeByOneRuleAndTheFeesByAnother() {
    Shares both =
        new EqualShares()
            .split(Pounds.of("100"), Partners.named("A", "B"))
            .plus(
                new ByUse(Partners.weights("B", "1"), new EqualShares(), RoundingUnit.PENNY)
                    .split(Pounds.of("8500"), Partners.named("A", "B")));
    assertThat(both.of("A")).isEqualTo(Pounds.of("50.00"));
    assertThat(both.of("B")).isEqualTo(Pounds.of("8550.00"));
  }

  @Test
  void aRuleSaysItselfInWords() {
    assertThat(gloucestershire().words())
        .isEqualTo("Office 50% up to £5,000, the rest in equal shares");
    assertThat(new HostTakesRest("County", Partners.agreed()).words())
        .isEqualTo("in proportion to agreed shares, County takes the rest");
  }

  private static CappedPercentage gloucestershire() {
    return new CappedPercentage("Office", Percent.of("50"), Pounds.of("5000"), new EqualShares());
  }

  private static List<Money> expected(
      String county, String police, int first, String more, String less) {
    return java.util.stream.IntStream.range(0, 10)
        .mapToObj(i -> i == 0 ? county : i == 1 ? police : i < 2 + first ? more : less)
        .map(Pounds::of)
        .toList();
  }
}
