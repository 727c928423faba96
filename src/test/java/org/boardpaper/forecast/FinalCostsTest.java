package org.boardpaper.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.Subject;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;

/** Mean and spread as Python's statistics module has them for the same amounts. */
class FinalCostsTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 8);

  private final LedgerTotals ledger = new LedgerTotals();
  private int row = 1;

  @Test
  void theCostOfAReviewIsAddedUpOverTheYears() {
    pay(2014, "Mary", "8200.00");
    pay(2015, "Mary", "1300.50");
    pay(2015, "Ann", "7100.25");
    pay(2015, "Jo", "12345.67");
    FinalCosts finals = finals(completed("Mary"), completed("Ann"), completed("Jo"));
    assertThat(finals.count()).isEqualTo(3);
    assertThat(finals.mean()).isEqualTo(Pounds.of("9648.81"));
    assertThat(finals.spread()).isEqualTo(Pounds.of("2625.85"));
    assertThat(finals.variation()).isEqualByComparingTo("0.2721");
    assertThat(finals.sources()).hasSize(7);
  }

  @Test
  void aReviewUnderWayIsNoFinalCost() {
    pay(2015, "Mary", "9000");
    pay(2015, "Ann", "100");
    assertThat(finals(completed("Mary"), review("Ann", ReviewState.UNDERWAY, Map.of())).count())
        .isEqualTo(1);
  }

  @Test
  void aReviewThatWasFinishedAfterTheDayIsNoFinalCost() {
    pay(2015, "Mary", "9000");
    Review later =
        review("Mary", ReviewState.COMPLETED, Map.of(Stage.PUBLISHED, LocalDate.of(2016, 6, 9)));
    assertThat(finals(later).count()).isZero();
  }

  @Test
  void whatNamesNoReviewAndWhatCostNothingIsNoFinalCost() {
    pay(2015, "", "9000");
    assertThat(finals(completed("Mary")).count()).isZero();
  }

  @Test
  void whatIsTakenBackCostsLess() {
    pay(2015, "Mary", "9000");
    pay(2015, "Mary", "-1000");
    pay(2015, "Ann", "9000");
    pay(2016, "Jo", "10500");
    FinalCosts finals = finals(completed("Mary"), completed("Ann"), completed("Jo"));
    assertThat(finals.mean()).isEqualTo(Pounds.of("9166.67"));
    assertThat(finals.spread()).isEqualTo(Pounds.of("1258.31"));
  }

  @Test
  void reviewsOfOneCostHaveNoSpread() {
    pay(2015, "Mary", "8500");
    pay(2015, "Ann", "8500");
    FinalCosts finals = finals(completed("Mary"), completed("Ann"));
    assertThat(finals.spread()).isEqualTo(Pounds.of("0.00"));
    assertThat(finals.variation()).isEqualByComparingTo("0");
  }

  @Test
  void aScenarioTakesMeanAndVariation() {
    pay(2015, "Mary", "8000");
    pay(2015, "Ann", "9000");
    pay(2015, "Jo", "10500");
    Scenario drawn =
        asking(true).drawnFrom(finals(completed("Mary"), completed("Ann"), completed("Jo")));
    assertThat(drawn.costPerReview()).isEqualTo(Pounds.of("9166.67"));
    assertThat(drawn.assumptions().costs().variation()).isEqualByComparingTo("0.1373");
    assertThat(drawn.assumptions().costs().basis().map(CostBasis::words))
        .contains("mean of 3 finished reviews in the ledger");
    assertThat(drawn.sources()).hasSize(7);
  }

  @Test
  void aVariationThatIsTypedStays() {
    pay(2015, "Mary", "8000");
    pay(2015, "Ann", "9000");
    Scenario drawn = asking(false).drawnFrom(finals(completed("Mary"), completed("Ann")));
    assertThat(drawn.costPerReview()).isEqualTo(Pounds.of("8500.00"));
    assertThat(drawn.assumptions().costs().variation()).isEqualByComparingTo("0.5");
  }

  @Test
  void whatCannotBeTakenIsRefusedInWords() {
    pay(2015, "Mary", "8000");
    assertThat(asking(true).refuses(finals(completed("Mary"))))
        .contains("1 finished review with a cost");
    pay(2015, "Ann", "-8000");
    assertThat(asking(true).refuses(finals(completed("Mary"), completed("Ann"))))
        .contains("a mean of £0");
    pay(2015, "Ann", "4000");
    assertThat(asking(true).refuses(finals(completed("Mary"), completed("Ann"))))
        .contains("a standard deviation of 4.2426 times the mean");
  }

  private void pay(int year, String review, String amount) {
    FinancialYear booked = FinancialYear.of(year);
    ledger.add(
        new LedgerEntry(
            new SourceCell("funding-ledger.csv", "", ++row, 5),
            Optional.empty(),
            booked,
            EntryKind.CHAIR_AND_AUTHOR_COST,
            new Subject("", review),
            Pounds.of(amount),
            booked),
        DAY);
  }

  private FinalCosts finals(Review... reviews) {
    return FinalCosts.of(ledger, new ReviewRegister(List.of(reviews)).asOf(DAY));
  }

  private static Review completed(String reference) {
    return review(reference, ReviewState.COMPLETED, Map.of());
  }

  private static Review review(String reference, ReviewState state, Map<Stage, LocalDate> dates) {
    SourceCell place = SourceCell.line("reviews.csv", reference.length());
    return new Review(reference, place, "DHR", state, "", dates, List.of());
  }

  private static Scenario asking(boolean spreadToo) {
    SourceCell line = SourceCell.line("scenarios.yaml", 2);
    CostTerms costs =
        new CostTerms(
            spreadToo ? BigDecimal.ZERO : new BigDecimal("0.5"),
            CostTerms.PLAIN.paidInFirstYear(),
            CostTerms.PLAIN.exceptional(),
            Optional.of(CostBasis.asked(line, spreadToo)));
    return new Scenario(
        "a",
        List.of(line),
        FinancialYear.of(2016),
        Pounds.of("20000"),
        BigDecimal.ONE,
        Pounds.ZERO,
        Assumptions.USUAL.with(costs));
  }
}
