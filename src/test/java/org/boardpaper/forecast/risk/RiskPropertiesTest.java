package org.boardpaper.forecast.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.LeicestershireOutlook;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Volume;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPropertiesTest {
  @ParameterizedTest(name = "mean {0}: at least {1} reviews {2}")
  @CsvSource({
    "2, 4, 0.1429",
    "2.5, 4, 0.2424",
    "3, 4, 0.3528",
    "2.5, 1, 0.9179",
    "2.5, 2, 0.7127",
    "2.5, 3, 0.4562",
    "2.5, 5, 0.1088",
    "2.5, 6, 0.0420",
    "2.5, 0, 1.0000"
  })
  void poissonReviewsInAYear(String mean, int reviews, double expected) {
    ReviewsInAYear inAYear = new ReviewsInAYear(LeicestershireOutlook.poisson(mean));
    assertThat(inAYear.atLeast(reviews).value()).isCloseTo(expected, within(5e-5));
    assertThat(inAYear.moreThan(reviews - 1)).isEqualTo(inAYear.atLeast(reviews));
  }

  /** Shape 10.5, rate 5: negative binomial with 10.5 and 5/6, by another program. */
  @ParameterizedTest(name = "at least {0}: {1}")
  @CsvSource({"1, 0.852566", "3, 0.347299", "6, 0.032323"})
  void anUncertainMeanMakesReviewsNegativeBinomial(int reviews, double expected) {
    Volume uncertain = new Volume.UncertainMean(new BigDecimal("10.5"), new BigDecimal("5"));
    Volume differing = new Volume.NegativeBinomial(new BigDecimal("2.1"), new BigDecimal("10.5"));
    assertThat(new ReviewsInAYear(uncertain).atLeast(reviews).value())
        .isCloseTo(expected, within(1e-6));
    assertThat(new ReviewsInAYear(differing).atLeast(reviews).value())
        .isCloseTo(expected, within(1e-6));
  }

  @RepeatedTest(25)
  void risksAreProbabilitiesThatRiseWithTheMeanAndTheYears(RepetitionInfo repetition) {
    Outlook outlook = any(new Random(repetition.getCurrentRepetition()));
    PotRisk risk = risk(outlook);
    PotRisk more =
        risk(
            outlook.withVolume(
                new Volume.Poisson(outlook.volume().meanPerYear().add(BigDecimal.ONE))));
    double before = 0;
    for (int k = 0; k < outlook.years(); k++) {
      double by = risk.years().get(k).byYearEnd().value();
      assertThat(by).isBetween(before - 1e-6, 1.0);
      assertThat(by).isGreaterThan(risk.years().get(k).atYearEnd().value() - 1e-6);
      assertThat(more.years().get(k).byYearEnd().value()).isGreaterThan(by - 1e-6);
      before = by;
    }
  }

  @RepeatedTest(25)
  void percentilesRise(RepetitionInfo repetition) {
    for (YearRisk year : risk(any(new Random(repetition.getCurrentRepetition()))).years()) {
      PotPercentiles pot = year.pot();
      assertThat(List.of(pot.p5(), pot.p25(), pot.p50(), pot.p75(), pot.p95())).isSorted();
    }
  }

  @RepeatedTest(10)
  void aContributionMoreMakesTheRiskSmaller(RepetitionInfo repetition) {
    Outlook outlook = any(new Random(repetition.getCurrentRepetition()));
    Money once = Pounds.of("60000");
    assertThat(risk(outlook.withContribution(once.plus(5000))).atAnyYearEnd().value())
        .isLessThan(risk(outlook.withContribution(once)).atAnyYearEnd().value() + 1e-6);
  }

  @Test
  void aSimulationAgreesWithinItsError() {
    Outlook outlook = LeicestershireOutlook.random();
    int paths = 200_000;
    double simulated = Simulation.atAnyYearEnd(outlook, paths, new Random(20160608));
    double error = Math.sqrt(simulated * (1 - simulated) / paths);
    assertThat(PotRisk.of(outlook).atAnyYearEnd().value()).isCloseTo(simulated, within(3 * error));
  }

  @Test
  void theContributionForARiskOfFivePercentInFiveYears() {
    NeededContribution needed =
        NeededContribution.of(LeicestershireOutlook.random(), new Probability(0.05));
    assertThat(needed.everyYear()).isEqualTo(Pounds.of("76462.00"));
    assertThat(needed.risk().value()).isCloseTo(0.05, within(1e-5)).isLessThan(0.05);
  }

  @Test
  void theContributionInTensAndWithAMinimumReserve() {
    NeededContribution needed =
        NeededContribution.of(
            LeicestershireOutlook.reviewsAlone("1"),
            Pounds.ZERO,
            new Probability(0.0945),
            Pounds.of("10"));
    assertThat(needed.everyYear()).isEqualTo(Pounds.of("25500.00"));
    assertThat(needed.risk().value()).isCloseTo(0.0944, within(5e-5));
  }

  @Test
  void noContributionTakesAllRiskAway() {
    assertThatThrownBy(
            () -> NeededContribution.of(LeicestershireOutlook.random(), new Probability(0)))
        .hasMessageStartingWith("a risk of 0.000001 at least");
  }

  private static PotRisk risk(Outlook outlook) {
    return PotRisk.of(outlook, Pounds.ZERO, Precision.FOR_A_GRID);
  }

  private static Outlook any(Random random) {
    String mean = Integer.toString(2_000 + random.nextInt(20_000));
    BigDecimal variation = BigDecimal.valueOf(random.nextInt(13), 1);
    return LeicestershireOutlook.fixed("2", "3")
        .withVolume(new Volume.Poisson(BigDecimal.valueOf(random.nextInt(600), 2)))
        .withReviewCost(ReviewCost.gamma(Pounds.of(mean), variation));
  }
}
