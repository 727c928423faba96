package org.boardpaper.paper.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.ledger.LeicestershireLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model of the board paper of 8 June 2016 as plain data. */
class ContributionModelsTest {
  private static final ContributionModel MODEL = SampleContributionModel.model();

  @Test
  void contributorsStandInLedgerOrderWithWhatTheyAgreedAndPaid() {
    assertThat(MODEL.contributors())
        .extracting(Contributor::name)
        .isEqualTo(LeicestershireLedger.PAYERS);
    assertThat(MODEL.agreed()).isEqualTo(Pounds.of("66000"));
    assertThat(MODEL.opening()).isEqualTo(Pounds.of("25500"));
    assertThat(MODEL.contributors().get(3))
        .isEqualTo(
            new Contributor(
                "Charnwood",
                "District",
                Pounds.of("2500"),
                Pounds.ZERO,
                Pounds.of("2500"),
                Pounds.ZERO));
  }

  @Test
  void aScenarioIsLabelledInWords() {
    assertThat(MODEL.chosen().label()).isEqualTo("Office £42,089, 2.5 reviews at £8,500");
    assertThat(MODEL.settings().chosen()).isEqualTo(4);
  }

  @ParameterizedTest(name = "{0} reviews, growth {1}%")
  @CsvSource({
    "2, 0, 29911.00, 36822.00, 43733.00, 50644.00, 57555.00",
    "2.5, 0, 25661.00, 28322.00, 30983.00, 33644.00, 36305.00",
    "2.5, 1, 25661.00, 27901.11, 29716.12, 31101.78, 32053.80",
    "3, 2, 21411.00, 18980.22, 15690.82, 11525.64, 6467.15"
  })
  void thePotOverFiveYears(
      String reviews, String growth, String y1, String y2, String y3, String y4, String y5) {
    ContributionModel model =
        SampleContributionModel.with(growth, "office-42089-reviews-" + reviews);
    assertThat(model.chosen().issued().pots())
        .isEqualTo(Stream.of(y1, y2, y3, y4, y5).map(Pounds::of).toList());
  }

  @Test
  void amountsOfAPayerThatIsNotNamedAreRefused() {
    List<Payer> nine = SampleContributionModel.payers().subList(0, 9);
    assertThatThrownBy(
            () ->
                ContributionModels.of(
                    SampleContributionModel.imprint(),
                    LeicestershireLedger.account(),
                    nine,
                    SampleContributionModel.outlook("0", "office-42089-reviews-2.5")))
        .hasMessage("the ledger holds amounts of payers that are not named");
  }

  @Test
  void aChoiceThatIsNoScenarioIsRefused() {
    assertThatThrownBy(() -> SampleContributionModel.with("0", "another"))
        .hasMessage("no such scenario: another");
  }

  @Test
  void aProbabilityAboveOneIsRefused() {
    assertThatThrownBy(() -> new StatedRisk("Empty pot", "", new BigDecimal("1.01")))
        .hasMessage("not a probability: 1.01");
  }
}
