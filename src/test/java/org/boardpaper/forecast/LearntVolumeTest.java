package org.boardpaper.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;

/** A gamma prior of 2.5 reviews a year, worth so many years, and the cases of a register. */
class LearntVolumeTest {
  private static final SourceCell PLACE = SourceCell.line("reviews.csv", 2);

  /** Prior 10 cases in 4 years, 7 cases in the 4 years from April 2012: 17 in 8, 2.125 a year. */
  @Test
  void casesOfWholeYearsAreAddedToThePrior() {
    LearntVolume learnt = learnt("4", Optional.of(FinancialYear.of(2012)), SEVEN).orElseThrow();
    assertThat(learnt.cases()).hasSize(7);
    assertThat(learnt.years()).isEqualTo(4);
    assertThat(learnt.volume().cases()).isEqualByComparingTo("17");
    assertThat(learnt.volume().years()).isEqualByComparingTo("8");
    assertThat(learnt.volume().meanPerYear()).isEqualByComparingTo("2.125");
  }

  /** The first case is of 2013/14: prior 2.5 in one year, 6 in 3 years: 8.5 in 4. */
  @Test
  void withoutAFirstYearTheYearOfTheFirstCaseIsTaken() {
    LearntVolume learnt = learnt("1", Optional.empty(), SEVEN.subList(1, 7)).orElseThrow();
    assertThat(learnt.years()).isEqualTo(3);
    assertThat(learnt.volume().meanPerYear()).isEqualByComparingTo("2.125");
  }

  @Test
  void casesOfTheScenariosYearAreNotCounted() {
    LearntVolume learnt =
        learnt("4", Optional.of(FinancialYear.of(2012)), List.of("2012-04-01", "2016-04-01"))
            .orElseThrow();
    assertThat(learnt.cases()).hasSize(1);
  }

  @Test
  void anEmptyRegisterLeavesThePrior() {
    LearntVolume learnt = learnt("4", Optional.empty(), List.of()).orElseThrow();
    assertThat(learnt.volume().meanPerYear()).isEqualByComparingTo("2.5");
  }

  private static final List<String> SEVEN =
      List.of(
          "2012-07-12",
          "2013-09-04",
          "2014-05-15",
          "2014-10-08",
          "2015-01-20",
          "2015-06-01",
          "2016-03-17");

  private static Optional<LearntVolume> learnt(
      String priorYears, Optional<FinancialYear> from, List<String> told) {
    Assumptions usual = Assumptions.USUAL;
    VolumeTerms terms =
        new VolumeTerms(VolumeTerms.Kind.GAMMA_POISSON, new BigDecimal(priorYears), from);
    Assumptions assumptions =
        new Assumptions(
            5,
            usual.growth(),
            terms,
            usual.costs(),
            usual.sharing(),
            usual.reserve(),
            usual.limits());
    Scenario scenario =
        new Scenario(
                "s",
                List.of(PLACE),
                FinancialYear.of(2016),
                Pounds.of("42089"),
                new BigDecimal("2.5"),
                Pounds.of("8500"))
            .with(assumptions);
    Stream<Review> reviews = told.stream().map(LearntVolumeTest::review);
    return LearntVolume.of(scenario, new ReviewRegister(reviews.toList()));
  }

  private static Review review(String told) {
    Map<Stage, LocalDate> dates = Map.of(Stage.NOTIFIED, LocalDate.parse(told));
    return new Review(told, PLACE, "DHR", ReviewState.UNDERWAY, "", dates, List.of());
  }
}
