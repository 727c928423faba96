package org.boardpaper.paper.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.ScenarioNames;
import org.junit.jupiter.api.Test;

/** Scenarios that stand side by side are told apart. */
class ScenarioNamesTest {
  private static final Scenario USUAL = scenario("usual", "1", "8500");
  private static final Scenario DEARER = scenario("dearer", "1", "9000");
  private static final Scenario LATER = scenario("later", "1", "9000");
  private static final Scenario MORE = scenario("more", "2.5", "8500");

  @Test
  void officeAndReviewsDoWhereTheyTellScenariosApart() {
    assertThat(names(USUAL, MORE))
        .containsExactly("Office £42,089, 1 review", "Office £42,089, 2.5 reviews");
  }

  @Test
  void theCostOfAReviewIsSaidWhereOnlyItDiffers() {
    assertThat(names(USUAL, DEARER, MORE))
        .containsExactly(
            "Office £42,089, 1 review at £8,500",
            "Office £42,089, 1 review at £9,000",
            "Office £42,089, 2.5 reviews");
  }

  @Test
  void theNameInTheSettingsIsSaidWhereNothingElseDiffers() {
    assertThat(names(DEARER, LATER))
        .containsExactly(
            "Office £42,089, 1 review at £9,000 (dearer)",
            "Office £42,089, 1 review at £9,000 (later)");
    assertThat(new ScenarioNames(List.of(DEARER, LATER)).withoutOffice(LATER))
        .isEqualTo("1 review at £9,000 (later)");
  }

  private static List<String> names(Scenario... scenarios) {
    return Stream.of(scenarios).map(new ScenarioNames(List.of(scenarios))::of).toList();
  }

  private static Scenario scenario(String name, String reviews, String cost) {
    return new Scenario(
        name,
        List.of(),
        FinancialYear.of(2016),
        Pounds.of("42089"),
        new BigDecimal(reviews),
        Pounds.of(cost));
  }
}
