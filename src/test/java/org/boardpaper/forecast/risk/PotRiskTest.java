package org.boardpaper.forecast.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.outlook.LeicestershireOutlook;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Risks against figures that were worked out by other programs. */
class PotRiskTest {
  private static final Outlook RANDOM = LeicestershireOutlook.random();
  private static final ReviewCost GAMMA = RANDOM.reviewCost();

  @ParameterizedTest(name = "£{0} a year: {1} {2} {3} {4} {5}")
  @CsvSource({
    "25500, 0.0142, 0.0382, 0.0605, 0.0791, 0.0944",
    "21250, 0.0420, 0.0863, 0.1618, 0.1996, 0.2568"
  })
  void aReserveForReviewsOfOneCostIsExhausted(
      String everyYear, double y1, double y2, double y3, double y4, double y5) {
    PotRisk risk = PotRisk.of(LeicestershireOutlook.reviewsAlone(everyYear));
    List<Double> expected = List.of(y1, y2, y3, y4, y5);
    for (int k = 0; k < 5; k++) {
      YearRisk year = risk.years().get(k);
      assertThat(year.byYearEnd().value()).isCloseTo(expected.get(k), within(5e-5));
      assertThat(year.probabilityError()).isEqualTo(0);
      assertThat(year.year()).isEqualTo(FinancialYear.of(2016 + k));
    }
  }

  @ParameterizedTest(name = "year {0}: {1} at its end")
  @CsvSource({"1, 0.048999", "2, 0.092693", "3, 0.130805", "4, 0.169963", "5, 0.213982"})
  void aPotWithRandomCostsIsBelowNoughtAtAYearEnd(int year, double expected) {
    YearRisk risk = PotRisk.of(RANDOM).years().get(year - 1);
    assertThat(risk.atYearEnd().value()).isCloseTo(expected, within(1e-6));
    assertThat(risk.probabilityError()).isLessThan(1e-6);
  }

  /** 0.282323 on a lattice of £1 that cuts a part of a pound off; 0.2823243 on none. */
  @Test
  void aPotWithRandomCostsIsBelowNoughtAtAnyOfFiveYearEnds() {
    assertThat(PotRisk.of(RANDOM).atAnyYearEnd().value()).isCloseTo(0.28232432, within(2e-8));
    assertThat(PotRisk.of(RANDOM).atAnyYearEnd().value()).isCloseTo(0.28232341, within(1e-6));
  }

  @Test
  void thePotAfterFiveYearsHasItsPercentiles() {
    PotPercentiles pot = PotRisk.of(RANDOM).years().get(4).pot();
    assertThat(List.of(pot.p5(), pot.p25(), pot.p50(), pot.p75(), pot.p95()))
        .extracting(money -> Math.round(money.getAmount().doubleValue()))
        .containsExactly(-32907L, 4330L, 27930L, 49592L, 77214L);
  }

  @Test
  void theRiskLiesBetweenProvenBounds() {
    PotRisk.Bounds bounds = PotRisk.bounds(RANDOM, Pounds.ZERO, Pounds.of("50"));
    assertThat(PotRisk.of(RANDOM).atAnyYearEnd())
        .isBetween(bounds.lower().atAnyYearEnd(), bounds.upper().atAnyYearEnd());
    assertThat(bounds.upper().atAnyYearEnd().value() - bounds.lower().atAnyYearEnd().value())
        .isLessThan(0.007);
  }

  @ParameterizedTest(name = "{0}% paid in the first year: {1}")
  @CsvSource({"60, 0.15601875", "0, 0.081283", "100, 0.28208225"})
  void costsSpreadOverTwoYears(String part, double simulated) {
    Outlook spread = RANDOM.withReviewCost(GAMMA.paidInFirstYear(Percent.of(part)));
    assertThat(PotRisk.of(spread).atAnyYearEnd().value()).isCloseTo(simulated, within(6e-4));
  }

  @Test
  void fixedCostsInHalvesOverTwoYears() {
    ReviewCost halves = ReviewCost.fixed(Pounds.of("8500")).paidInFirstYear(Percent.of("50"));
    PotRisk risk = PotRisk.of(RANDOM.withReviewCost(halves));
    assertThat(risk.atAnyYearEnd().value()).isCloseTo(0.10384375, within(6e-4));
    assertThat(risk.years().get(4).pot().p50()).isEqualTo(Pounds.of("38543.78"));
  }

  /** 6.55 × £7,250.98 = £47,493.919. */
  @Test
  void aFixedCostWithAPartOfAPennyIsRoundedToThePenny() {
    Outlook outlook =
        LeicestershireOutlook.fixed("6.55", "0")
            .withReviewCost(ReviewCost.fixed(Pounds.of("7250.98")));
    PotRisk risk = PotRisk.of(outlook);
    assertThat(risk.years().get(0).byYearEnd().value()).isEqualTo(1);
    assertThat(risk.years().get(0).pot().p50()).isEqualTo(Pounds.of("-582.92"));
  }

  @Test
  void fixedCostsThatRiseLieWithinTheirStatedError() {
    ReviewCost rising = ReviewCost.fixed(Pounds.of("8500")).rising(Percent.of("2"));
    PotRisk risk = PotRisk.of(RANDOM.withReviewCost(rising));
    assertThat(risk.atAnyYearEnd().value()).isCloseTo(0.32222725, within(7e-4));
    assertThat(risk.years().get(4).probabilityError()).isLessThan(1e-5);
  }

  @Test
  void anExceptionalCostThatMayFallInAnyYear() {
    ExceptionalCost judicialReview = new ExceptionalCost(new Probability(0.05), Pounds.of("30000"));
    PotRisk risk = PotRisk.of(RANDOM.withExceptional(judicialReview));
    assertThat(risk.atAnyYearEnd().value()).isCloseTo(0.36826575, within(7e-4));
  }

  @Test
  void aMeanThatDiffersFromYearToYear() {
    Volume differing = new Volume.NegativeBinomial(new BigDecimal("2.5"), new BigDecimal("3"));
    PotRisk risk = PotRisk.of(RANDOM.withVolume(differing));
    assertThat(risk.atAnyYearEnd().value()).isCloseTo(0.34573725, within(7e-4));
    assertThat(risk.years().get(4).atYearEnd().value()).isCloseTo(0.25519525, within(7e-4));
  }

  @Test
  void aMeanThatNobodyKnows() {
    Volume uncertain =
        new Volume.UncertainMean(new BigDecimal("2.5"), BigDecimal.ONE)
            .observed(8, new BigDecimal("4"));
    PotRisk risk = PotRisk.of(RANDOM.withVolume(uncertain));
    assertThat(risk.atAnyYearEnd().value()).isCloseTo(0.1919115, within(6e-4));
    assertThat(risk.years().get(4).atYearEnd().value()).isCloseTo(0.14840725, within(6e-4));
  }

  @Test
  void aMinimumReserveIsSoonerMissedThanNought() {
    PotRisk risk = PotRisk.of(RANDOM, Pounds.of("8500"), Precision.FOR_A_PAPER);
    assertThat(risk.years().get(0).atYearEnd().value()).isCloseTo(0.106427, within(1e-6));
    assertThat(risk.years().get(4).pot().p50().getAmount())
        .isCloseTo(new BigDecimal("27929.70"), within(new BigDecimal("0.02")));
  }

  @Test
  void whatIsFixedHasNoRiskOrCertainty() {
    PotRisk risk = PotRisk.of(LeicestershireOutlook.fixed("3", "2"));
    assertThat(risk.atAnyYearEnd().value()).isEqualTo(0);
    assertThat(risk.years().get(4).pot().p5()).isEqualTo(Pounds.of("6467.15"));
    PotRisk empty = PotRisk.of(LeicestershireOutlook.fixed("6", "0"));
    assertThat(empty.years().get(0).byYearEnd().value()).isEqualTo(1);
    assertThat(empty.years().get(0).pot().p95()).isEqualTo(Pounds.of("-4089.00"));
  }
}
