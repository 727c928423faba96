package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ForecastYear;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.ledger.LeicestershireLedger;
import org.boardpaper.review.ReviewRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of the file to the pounds of the forecast, at an office of £42,089. */
class AssumptionSettingsTest {
  private static final String SCENARIO =
      """
      financial-year: 2016-17
      cost-per-review: 8500
      scenarios:
        - {name: a, office: 42089, reviews: 2.5}
      """;

  @TempDir Path folder;

  /** Returned in equal yearly parts, the need of a year at £63,339. */
  @ParameterizedTest
  @CsvSource({
    "25500, 1, 2016, 37839.00",
    "25500, 2, 2016, 50589.00",
    "25500, 2, 2017, 50589.00",
    "25500, 3, 2018, 54839.00",
    "23000, 1, 2016, 40339.00",
    "23000, 2, 2016, 51839.00",
    "23000, 3, 2016, 55672.33",
    "23000, 3, 2017, 55672.34",
    "23000, 3, 2018, 55672.33"
  })
  void aReserveIsDrawnDown(String amount, int years, int year, String need) {
    Forecast forecast =
        forecast("reserve: {draw-down: {years: %d, amount: %s}}".formatted(years, amount));
    assertThat(forecast.years().get(year - 2016).contributions().amount())
        .isEqualTo(Pounds.of(need));
  }

  @Test
  void whatIsFreeIsDrawnDownWhereNoAmountIsGiven() {
    Forecast forecast = forecast("reserve: {draw-down: {years: 2}}");
    assertThat(forecast.years().get(0).contributions().amount()).isEqualTo(Pounds.of("51839.00"));
    assertThat(forecast.years().get(1).closing().amount()).isEqualTo(Pounds.of("0.00"));
  }

  @Test
  void newContributorsPayAtADistrictsWeight() {
    Forecast forecast =
        forecast("new-payers: [{name: Probation, weight: 2500}, {name: CCG, weight: 2500}]");
    assertThat(shares(forecast))
        .containsExactly(
            "26762.96",
            "14273.58",
            "2230.25",
            "2230.25",
            "2230.25",
            "2230.25",
            "2230.25",
            "2230.25",
            "2230.24",
            "2230.24",
            "2230.24",
            "2230.24");
  }

  @Test
  void fiveEqualPartnerGroupsShareFirst() {
    Forecast forecast =
        forecast(
            """
            new-payers: [{name: Probation}, {name: CCG}]
            contributions: {formula: groups, among-groups: equal, in-group: equal}
            """);
    assertThat(shares(forecast))
        .containsExactly(
            "12667.80",
            "12667.80",
            "1583.48",
            "1583.48",
            "1583.48",
            "1583.48",
            "1583.47",
            "1583.47",
            "1583.47",
            "1583.47",
            "12667.80",
            "12667.80");
  }

  /** Half of £21,250 is above two and a half caps of £3,000. */
  @Test
  void onePayerPaysAPercentageUpToACapForEachReview() {
    Forecast forecast =
        forecast(
            """
            contributions:
              formula: capped-percentage
              payer: Leicestershire Police
              percentage: 50
              cap: 3000
              rest: equal
            """);
    assertThat(shares(forecast).subList(0, 3)).containsExactly("6204.34", "7500.00", "6204.34");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2.5, 25661.00 28322.00 30983.00 33644.00 36305.00",
    "1, 2.5, 25661.00 27901.11 29716.12 31101.78 32053.80",
    "0, 2, 29911.00 36822.00 43733.00 50644.00 57555.00",
    "2, 3, 21411.00 18980.22 15690.82 11525.64 6467.15"
  })
  void thePotOnTheLastDayOfEachYear(String uplift, String reviews, String closing) {
    Forecast forecast = forecast(SCENARIO.replace("2.5", reviews), "office-uplift: " + uplift);
    assertThat(forecast.years().stream().map(ForecastYear::closing))
        .extracting(sum -> Pounds.plain(sum.amount()))
        .containsExactly(closing.split(" ", -1));
  }

  private Forecast forecast(String more) {
    return forecast(SCENARIO, more);
  }

  private Forecast forecast(String scenario, String more) {
    try {
      Path file = Files.writeString(folder.resolve("scenarios.yaml"), more + "\n" + scenario);
      return Forecast.of(
          ScenariosFile.read(new SourceFile(file, "scenarios.yaml"), settings())
              .value()
              .orElseThrow()
              .get(0),
          LeicestershireLedger.account(),
          payers(),
          new ReviewRegister(List.of()));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private static List<String> shares(Forecast forecast) {
    return forecast.result().shares().values().stream()
        .map(share -> Pounds.plain(share.contribution().amount()))
        .toList();
  }

  private static List<Payer> payers() {
    return LeicestershireLedger.PAYERS.stream()
        .map(
            name ->
                new Payer(
                    name, name.startsWith("Leic") ? "" : "District", List.of(), Optional.empty()))
        .toList();
  }

  private static PartnershipSettings settings() {
    Meetings meetings = new Meetings(Optional.empty(), Optional.empty());
    return new PartnershipSettings(
        new Identity("P", "B", "T", "DHR", FinancialYear.APRIL, meetings, List.of()),
        List.of(),
        payers(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
