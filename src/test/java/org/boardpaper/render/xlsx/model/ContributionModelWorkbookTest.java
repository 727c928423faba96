package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.Sharing;
import org.boardpaper.forecast.contribution.Agreement;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.IssuedResult;
import org.boardpaper.paper.contribution.RandomContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel.Shape;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the board paper of 8 June 2016, typed into the workbook and read from it. */
class ContributionModelWorkbookTest {
  private static final ContributionModel SAMPLE = SampleContributionModel.model();
  private static final OpenedModel ISSUED = OpenedModel.of(SAMPLE);

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
    OpenedModel model = copy().type("Own_office", office).type("Own_reviews", reviews);
    assertThat(model.money("Forecast", "Total cost", 0)).isEqualTo(Pounds.of(cost));
    assertThat(model.money("Forecast", "In-year balance", 0)).isEqualTo(Pounds.of(inYear));
    assertThat(model.money("Forecast", "Closing pot", 0)).isEqualTo(Pounds.of(closing));
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
    OpenedModel model = copy().type("Own_office", office).type("Own_reviews", reviews);
    List<Money> expected =
        Stream.of(
                Stream.of(county, police),
                Stream.generate(() -> more).limit(first),
                Stream.generate(() -> less).limit(8L - first))
            .flatMap(part -> part)
            .map(Pounds::of)
            .toList();
    assertThat(model.column("Contributions", "Contribution")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} reviews, growth {1}")
  @CsvSource({
    "2, 0, 29911.00, 36822.00, 43733.00, 50644.00, 57555.00",
    "2.5, 0, 25661.00, 28322.00, 30983.00, 33644.00, 36305.00",
    "2.5, 0.01, 25661.00, 27901.11, 29716.12, 31101.78, 32053.80",
    "3, 0.02, 21411.00, 18980.22, 15690.82, 11525.64, 6467.15"
  })
  void thePotOverFiveYears(
      String reviews, String growth, String y1, String y2, String y3, String y4, String y5) {
    OpenedModel model = copy().type("Own_reviews", reviews).type("Office_uplift", growth);
    assertThat(model.column("Forecast", "Closing pot"))
        .containsExactly(Pounds.of(y1), Pounds.of(y2), Pounds.of(y3), Pounds.of(y4), Pounds.of(y5));
  }

  @ParameterizedTest(name = "{0} over {1} years: {2}, {3}, {4}")
  @CsvSource({
    "25500, 1, 37839.00, 63339.00, 63339.00",
    "25500, 2, 50589.00, 50589.00, 63339.00",
    "25500, 3, 54839.00, 54839.00, 54839.00",
    "23000, 1, 40339.00, 63339.00, 63339.00",
    "23000, 2, 51839.00, 51839.00, 63339.00",
    "23000, 3, 55672.33, 55672.34, 55672.33"
  })
  void theReserveIsGivenBackInEqualParts(
      String amount, String years, String y1, String y2, String y3) {
    OpenedModel model = copy().type("Draw_amount", amount).type("Draw_years", years);
    assertThat(model.column("Forecast", "Contributions").subList(0, 3))
        .containsExactly(Pounds.of(y1), Pounds.of(y2), Pounds.of(y3));
    assertThat(
            model.column("Contributions", "Contribution").stream().reduce(Pounds.ZERO, Money::plus))
        .isEqualTo(Pounds.of(y1));
    assertThat(model.failedChecks()).isEmpty();
  }

  @Test
  void newContributorsAtTheWeightOfADistrict() {
    List<Payer> both = List.of(newPayer("Probation"), newPayer("CCG"));
    OpenedModel model =
        OpenedModel.of(
            SampleContributionModel.assuming(
                new Sharing(Agreement.AS_AGREED, both, Optional.empty()), ReservePlan.NONE));
    assertThat(model.column("Contributions", "Contribution"))
        .startsWith(Pounds.of("26762.96"), Pounds.of("14273.58"), Pounds.of("2230.25"))
        .endsWith(Pounds.of("2230.24"), Pounds.of("2230.24"), Pounds.of("2230.24"))
        .hasSize(12);
    assertThat(model.words("Overall_check")).isEqualTo("OK");
    assertThat(model.words("Overall_change")).isEqualTo("As issued");
  }

  /** £63,339 ÷ 10; £63,339 − £30,000 = £33,339 by 16,000 : 8 × 2,500. */
  @Test
  void theCostIsSharedEquallyOrAfterAFixedAmount() {
    OpenedModel model = copy();
    XSSFCell rule = model.cell("Steps", "Rule", 1);
    rule.setCellValue("In equal shares");
    model.evaluator().clearAllCachedResultValues();
    assertThat(model.column("Contributions", "Contribution")).containsOnly(Pounds.of("6333.90"));
    rule.setCellValue("In proportion to weights");
    model.cell("Terms", "Step 1", 0).setCellValue(30000);
    model.evaluator().clearAllCachedResultValues();
    assertThat(model.column("Contributions", "Contribution").subList(0, 3))
        .containsExactly(Pounds.of("30000.00"), Pounds.of("14817.33"), Pounds.of("2315.21"));
    assertThat(model.failedChecks()).isEmpty();
  }

  private static Payer newPayer(String name) {
    return new Payer(name, "", List.of(), Optional.of(Pounds.of("2500")));
  }

  @Test
  void charnwoodIsCreditedWithWhatItPaidAboveItsShare() {
    assertThat(ISSUED.money("Contributions", "Credit", 3)).isEqualTo(Pounds.of("100.79"));
    assertThat(ISSUED.money("Contributions", "Still to pay", 3)).isEqualTo(Pounds.of("0.00"));
    assertThat(ISSUED.money("Position", "To collect", 3)).isEqualTo(Pounds.of("0.00"));
  }

  @Test
  void whatIsStillToBeCollectedCountsCharnwoodOnce() {
    assertThat(ISSUED.column("Position", "To collect").stream().reduce(Pounds.ZERO, Money::plus))
        .isEqualTo(Pounds.of("63500.00"));
  }

  @Test
  void anotherScenarioIsChosenFromTheList() {
    OpenedModel model = copy();
    model.named("Chosen_scenario").setCellValue("Office £42,089, 3 reviews at £8,500");
    model.evaluator().clearAllCachedResultValues();
    assertThat(model.money("Contributions", "Contribution", 0)).isEqualTo(Pounds.of("30722.27"));
    assertThat(model.words("Overall_check")).isEqualTo("OK");
    assertThat(model.words("Overall_change")).isEqualTo("Changed since issue");
  }

  @Test
  void aScenarioThatIsNotInTheListIsNoticed() {
    OpenedModel model = copy();
    model.named("Chosen_scenario").setCellValue("Another");
    model.evaluator().clearAllCachedResultValues();
    assertThat(model.words("Overall_check")).isEqualTo("CHECK");
  }

  @Test
  void everythingStandsAsIssuedWhenNothingIsTyped() {
    assertThat(ISSUED.words("Overall_check")).isEqualTo("OK");
    assertThat(ISSUED.words("Overall_change")).isEqualTo("As issued");
  }

  @RepeatedTest(30)
  void whateverIsTypedComesOutAsTheEngineHasItToThePenny(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Shape shape = Shape.any(random, repetition.getCurrentRepetition());
    OpenedModel model = OpenedModel.of(RandomContributionModel.of(random, shape));
    assertThat(model.words("Overall_change")).isEqualTo("As issued");
    for (int i = 0; i < 10; i++) {
      same(model, RandomContributionModel.of(random, shape));
    }
  }

  /** Types values into a workbook: it has to come to what the engine has, to the penny. */
  static void same(OpenedModel model, ContributionModel typed) {
    model.type(typed);
    model.evaluator().clearAllCachedResultValues();
    IssuedResult engine = typed.chosen().issued();
    assertThat(model.column("Contributions", "Contribution")).isEqualTo(engine.contributions());
    assertThat(model.column("Contributions", "Credit")).isEqualTo(engine.credits());
    assertThat(model.column("Forecast", "Closing pot")).isEqualTo(engine.pots());
    assertThat(model.money("Forecast", "Total cost", 0)).isEqualTo(engine.cost());
    assertThat(model.column("Shares_from_1", "Scenario 1"))
        .isEqualTo(typed.scenarios().get(0).issued().contributions());
    assertThat(model.failedChecks()).isEmpty();
    assertThat(model.words("Overall_check")).isEqualTo("OK");
  }

  private static OpenedModel copy() {
    return new OpenedModel(ISSUED.bytes());
  }
}
