package org.boardpaper.forecast.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.Shares;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five years from the figures of the board paper of 8 June 2016. */
class OutlookTest {
  @ParameterizedTest(name = "{0} reviews, office rising {1}%: {2} {3} {4} {5} {6}")
  @CsvSource({
    "2, 0, 29911.00, 36822.00, 43733.00, 50644.00, 57555.00",
    "2.5, 0, 25661.00, 28322.00, 30983.00, 33644.00, 36305.00",
    "2.5, 1, 25661.00, 27901.11, 29716.12, 31101.78, 32053.80",
    "3, 2, 21411.00, 18980.22, 15690.82, 11525.64, 6467.15"
  })
  void thePotOnTheLastDayOfEachYear(
      String reviews, String uplift, String y1, String y2, String y3, String y4, String y5) {
    List<YearOutlook> path = LeicestershireOutlook.fixed(reviews, uplift).path();
    assertThat(path.stream().map(YearOutlook::closing).toList())
        .isEqualTo(Stream.of(y1, y2, y3, y4, y5).map(Pounds::of).toList());
    assertThat(path.get(4).year()).isEqualTo(FinancialYear.of(2020));
  }

  @Test
  void theExpectedPathIsThatOfTheMeanWhateverTheVolumeIs() {
    Outlook fixed = LeicestershireOutlook.fixed("2.5", "3");
    assertThat(closings(fixed.withVolume(LeicestershireOutlook.poisson("2.5"))))
        .isEqualTo(closings(fixed));
  }

  @Test
  void aReviewsCostIsSpreadOverTwoYears() {
    ReviewCost spread = ReviewCost.fixed(Pounds.of("8500")).paidInFirstYear(Percent.of("60"));
    List<YearOutlook> path = LeicestershireOutlook.fixed("2", "0").withReviewCost(spread).path();
    assertThat(path.get(0).reviews()).isEqualTo(Pounds.of("10200.00"));
    assertThat(path.get(1).reviews()).isEqualTo(Pounds.of("17000.00"));
  }

  @Test
  void theCostOfAReviewRisesToo() {
    ReviewCost rising = ReviewCost.fixed(Pounds.of("8500")).rising(Percent.of("2.5"));
    List<YearOutlook> path = LeicestershireOutlook.fixed("2.5", "0").withReviewCost(rising).path();
    assertThat(path.get(1).reviews()).isEqualTo(Pounds.of("21781.25"));
    assertThat(path.get(2).reviews()).isEqualTo(Pounds.of("22325.78"));
  }

  @Test
  void anExceptionalCostIsExpectedByItsChance() {
    ExceptionalCost judicialReview = new ExceptionalCost(new Probability(0.05), Pounds.of("30000"));
    Outlook outlook = LeicestershireOutlook.fixed("2", "0").withExceptional(judicialReview);
    assertThat(outlook.path().get(0).cost()).isEqualTo(Pounds.of("60589.00"));
  }

  @Test
  void contributionsAreSharedYearByYear() {
    List<Shares> shares =
        LeicestershireOutlook.fixed("2", "0")
            .shares(new EqualShares(), List.of(payer("A"), payer("B")));
    assertThat(shares).hasSize(5);
    assertThat(shares.get(4).of("B")).isEqualTo(Pounds.of("33000.00"));
  }

  @Test
  void whatIsSeenUpdatesAnUncertainMean() {
    Volume.UncertainMean prior = new Volume.UncertainMean(new BigDecimal("2.5"), BigDecimal.ONE);
    assertThat(prior.observed(8, new BigDecimal("4")).meanPerYear()).isEqualByComparingTo("2.1");
  }

  @Test
  void aYearThatIsNoYearIsRefused() {
    assertThatThrownBy(
            () -> new ReviewCost(Uplifted.level(Pounds.ZERO), BigDecimal.ZERO, Percent.of("101")))
        .hasMessage("what is paid in the first year is from 0 to 100%: 101%");
    assertThatThrownBy(() -> new Volume.Poisson(new BigDecimal("-1")))
        .hasMessage("reviews a year are from 0 to 200: -1");
  }

  private static List<Money> closings(Outlook outlook) {
    return outlook.path().stream().map(YearOutlook::closing).toList();
  }

  private static org.boardpaper.basics.Payer payer(String name) {
    return new org.boardpaper.basics.Payer(name, "", List.of(), java.util.Optional.empty());
  }
}
