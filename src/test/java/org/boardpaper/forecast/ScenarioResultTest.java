package org.boardpaper.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.LeicestershireLedger;
import org.boardpaper.ledger.YearAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the board paper of 8 June 2016, worked out by hand. */
class ScenarioResultTest {
  @ParameterizedTest(name = "{0} reviews, office {1}: cost {2}, in-year {3}, pot {4}")
  @CsvSource({
    "0, 40500, 40500, 25500, 48500",
    "1, 40500, 49000, 17000, 40000",
    "2, 40500, 57500, 8500, 31500",
    "2.5, 40500, 61750, 4250, 27250",
    "3, 40500, 66000, 0, 23000",
    "4, 40500, 74500, -8500, 14500",
    "5, 40500, 83000, -17000, 6000",
    "6, 40500, 91500, -25500, -2500",
    "0, 42089, 42089, 23911, 46911",
    "1, 42089, 50589, 15411, 38411",
    "2, 42089, 59089, 6911, 29911",
    "2.5, 42089, 63339, 2661, 25661",
    "3, 42089, 67589, -1589, 21411",
    "4, 42089, 76089, -10089, 12911",
    "5, 42089, 84589, -18589, 4411",
    "6, 42089, 93089, -27089, -4089"
  })
  void thePotOn31March2017(
      String reviews, String office, String cost, String inYear, String closing) {
    ScenarioResult result = result(office, reviews);
    assertThat(result.cost().amount()).isEqualTo(Pounds.of(cost));
    assertThat(result.inYear().amount()).isEqualTo(Pounds.of(inYear));
    assertThat(result.closing().amount()).isEqualTo(Pounds.of(closing));
  }

  @ParameterizedTest(
      name = "office {0}, {1} reviews: county {2}, police {3}, {4} districts {5}, the rest {6}")
  @CsvSource({
    "40500, 2, 26136.36, 13939.40, 8, 2178.03, 2178.03",
    "40500, 2.5, 28068.18, 14969.70, 4, 2339.02, 2339.01",
    "40500, 3, 30000, 16000, 8, 2500, 2500",
    "42089, 2, 26858.64, 14324.60, 8, 2238.22, 2238.22",
    "42089, 2.5, 28790.46, 15354.91, 3, 2399.21, 2399.20",
    "42089, 3, 30722.27, 16385.21, 8, 2560.19, 2560.19"
  })
  void contributionsInTheSameProportions(
      String office,
      String reviews,
      String county,
      String police,
      int first,
      String more,
      String less) {
    ScenarioResult result = result(office, reviews);
    for (int payer = 0; payer < 10; payer++) {
      String expected = payer == 0 ? county : payer == 1 ? police : payer < 2 + first ? more : less;
      assertThat(
              result
                  .share(LeicestershireLedger.PAYERS.get(payer))
                  .orElseThrow()
                  .contribution()
                  .amount())
          .isEqualTo(Pounds.of(expected));
    }
  }

  @Test
  void charnwoodIsCreditedWithWhatItPaidAboveItsShare() {
    assertThat(result("42089", "2.5").share("Charnwood").orElseThrow().credit().amount())
        .isEqualTo(Pounds.of("100.79"));
    assertThat(result("42089", "2.5").share("Blaby").orElseThrow().credit().amount())
        .isEqualTo(Pounds.of("0.00"));
  }

  @Test
  void whatAPayerPaidTooMuchStaysInThePot() {
    LedgerTotals totals = LeicestershireLedger.totals();
    totals.add(
        new LedgerTotals.Key(
            FinancialYear.of(2015),
            EntryKind.RECEIVED_IN_ADVANCE,
            "Charnwood",
            FinancialYear.of(2016)),
        new Sum(Pounds.of("500"), List.of()));
    YearAccount account = YearAccount.of(FinancialYear.of(2016), totals);
    ScenarioResult result =
        ScenarioResult.of(scenario("40500", "2"), account, LeicestershireLedger.PARTNERS);
    assertThat(result.closing().amount()).isEqualTo(Pounds.of("31500.00"));
  }

  @Test
  void theShortfallIsWhatTheCostIsAboveTheContributions() {
    assertThat(result("42089", "3").shortfall()).isEqualTo(Pounds.of("1589.00"));
    assertThat(result("40500", "3").shortfall()).isEqualTo(Pounds.of("0.00"));
  }

  private static ScenarioResult result(String office, String reviews) {
    return ScenarioResult.of(
        scenario(office, reviews), LeicestershireLedger.account(), LeicestershireLedger.PARTNERS);
  }

  private static Scenario scenario(String office, String reviews) {
    return new Scenario(
        "a",
        List.of(SourceCell.line("scenarios.yaml", 3)),
        FinancialYear.of(2016),
        Pounds.of(office),
        new BigDecimal(reviews),
        Pounds.of("8500"));
  }
}
