package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.ledger.LeicestershireLedger;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.ReviewRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyChartsTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);

  private final Figures figures = new Figures();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.5 | 2.5 reviews: partners would contribute £63,339 together, £2,661 less than agreed now
          3   | 3 reviews: partners would contribute £67,589 together, £1,589 more than agreed now
          """)
  void theMessageComparesAllContributionsWithThoseAgreed(String reviews, String message) {
    BarChart chart = chart("contributions-a.1", reviews).orElseThrow();
    assertThat(chart.message()).isEqualTo("Office £42,089, " + message);
    assertThat(chart.id()).isEqualTo("contributions-a-1-chart");
    assertThat(chart.series()).containsExactly("Agreed now", "Proposed");
    assertThat(chart.bars().get(0).label()).isEqualTo("Leicestershire County Council");
    assertThat(chart.alternative()).contains(message, "Leicestershire Police: £16,000 and £");
  }

  @Test
  void aPotIsABandFromTheFifthToTheNinetyFifthPercentile() {
    pot("2017-18", "-500", "8000", "12000");
    pot("2016-17", "0", "9000.50", "11000");
    BarChart chart = chart("pot-a.1", "2.5").orElseThrow();
    assertThat(chart.isBands()).isTrue();
    assertThat(chart.message())
        .isEqualTo(
            "At the end of 2017/18 the pot lies between −£500 and £12,000 in 90 of 100 cases");
    assertThat(chart.alternative())
        .contains("End of 2016/17: £0 and £9,000.50 and £11,000; End of 2017/18: −£500");
  }

  @Test
  void withoutPercentilesThereIsNoPot() {
    assertThat(chart("pot-a.1", "2.5")).isEmpty();
  }

  @Test
  void aScenarioThatNobodyNamedIsNoName() {
    assertThat(new BoardCharts(facts("2.5")).find("pot-b")).isEmpty();
    assertThat(new BoardCharts(facts("2.5")).find("contributions-b")).isEmpty();
  }

  private void pot(String year, String low, String middle, String high) {
    String prefix = "forecast.a.1." + year + ".pot.";
    figures.add(new Figure(prefix + "p5", Value.of(Pounds.of(low)), "", "", List.of()));
    figures.add(new Figure(prefix + "p50", Value.of(Pounds.of(middle)), "", "", List.of()));
    figures.add(new Figure(prefix + "p95", Value.of(Pounds.of(high)), "", "", List.of()));
  }

  private Optional<BarChart> chart(String name, String reviews) {
    return new BoardCharts(facts(reviews)).find(name).orElseThrow();
  }

  private BoardFacts facts(String reviews) {
    Scenario scenario =
        new Scenario(
            "a.1",
            List.of(SourceCell.line("scenarios.yaml", 3)),
            FinancialYear.of(2016),
            Pounds.of("42089"),
            new BigDecimal(reviews),
            Pounds.of("8500"));
    return new BoardFacts(
        new Period(MEETING, MEETING, Optional.empty(), FinancialYear.of(2016)),
        new PlanCounts(new PlanTallies(), PlanMovement.ofFirstPaper(), new Fates(), List.of()),
        LeicestershireLedger.account(),
        new Caseload(
            new ReviewRegister(List.of()), Expectations.USUAL, MEETING, FinancialYear.APRIL),
        List.of(
            ScenarioResult.of(
                scenario, LeicestershireLedger.account(), LeicestershireLedger.PARTNERS)),
        LeicestershireLedger.PAYERS,
        figures);
  }
}
