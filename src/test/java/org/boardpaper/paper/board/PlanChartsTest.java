package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.BarChart;
import org.boardpaper.plan.AgeBand;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChartsTest {
  private final PlanTallies plan = new PlanTallies();
  private int line;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 0 | 0 | 0 | No outstanding action is late
          1 | 0 | 0 | 2 | No outstanding action is known to be late; 2 of 3 have no target date
          0 | 0 | 0 | 1 | No outstanding action is known to be late; 1 of 1 has no target date
          0 | 1 | 0 | 0 | 1 of 1 outstanding action is late, none by more than a year
          4 | 2 | 0 | 0 | 2 of 6 outstanding actions are late, none by more than a year
          9 | 2 | 3 | 1 | 5 of 15 outstanding actions are late, 3 by more than a year
          """)
  void theMessageSaysHowManyAreLate(int due, int late, int year, int undated, String message) {
    count(AgeBand.NOT_DUE, due);
    count(AgeBand.UP_TO_3_MONTHS, late);
    count(AgeBand.OVER_A_YEAR, year);
    count(AgeBand.NO_DATE, undated);
    assertThat(new PlanCharts(plan).ages().orElseThrow().message()).isEqualTo(message);
  }

  @Test
  void everyBandHasABarAndTheAlternativeSaysAllOfThem() {
    count(AgeBand.UP_TO_3_MONTHS, 4);
    BarChart chart = new PlanCharts(plan).ages().orElseThrow();
    assertThat(chart.alternative())
        .isEqualTo(
            "Bar chart: 4 of 4 outstanding actions are late, none by more than a year. Shown is"
                + " outstanding actions. Not due yet: 0; Up to 3 months late: 4; Over 3 and up to"
                + " 6 months late: 0; Over 6 and up to 12 months late: 0; Over a year late: 0; No"
                + " target date: 0.");
  }

  @Test
  void withNothingOutstandingThereIsNoChart() {
    assertThat(new PlanCharts(plan).ages()).isEmpty();
    assertThat(new PlanCharts(plan).outstanding()).isEmpty();
  }

  private void count(AgeBand band, int times) {
    for (int i = 0; i < times; i++) {
      SourceCell place = SourceCell.line("plan.csv", ++line);
      plan.count(new PlanTallies.Key(Dimension.TOTAL, "", Measure.of(band)), place);
      plan.count(new PlanTallies.Key(Dimension.TOTAL, "", Measure.OUTSTANDING), place);
    }
  }
}
