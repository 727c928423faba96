package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessChartTest {
  private static final LocalDate INCIDENT = LocalDate.of(2014, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "434, a median of 434 days, more than the 213 that guidance allows",
    "213, a median of 213 days, which are the 213 that guidance allows",
    "200, a median of 200 days, less than the 213 that guidance allows"
  })
  void theMessageComparesTheWholeTimeWithSevenMonths(int days, String median, String compared) {
    BarChart chart = chart(List.of(sent(days))).orElseThrow();
    assertThat(chart.message())
        .isEqualTo("Incident to sent to Home Office: " + median + ", " + compared);
  }

  @Test
  void eachSpanStandsBesideWhatGuidanceAllowsForIt() {
    BarChart chart = chart(List.of(sent(400), sent(435))).orElseThrow();
    assertThat(chart.bars()).extracting(BarChart.Bar::label).hasSize(3);
    assertThat(chart.bars().stream().map(bar -> printed(bar.values())))
        .containsExactly(List.of("40", "30"), List.of("377.5", "183"), List.of("417.5", "213"));
  }

  @Test
  void whereNoReportIsSentYetTheDecisionSpeaks() {
    BarChart chart =
        chart(List.of(Map.of(Stage.INCIDENT, INCIDENT, Stage.DECIDED, INCIDENT.plusDays(20))))
            .orElseThrow();
    assertThat(chart.message())
        .isEqualTo(
            "Incident to decided: a median of 20 days, less than the 30 that guidance allows");
  }

  @Test
  void withoutDatesThereIsNoChart() {
    assertThat(chart(List.of())).isEmpty();
    assertThat(chart(List.of(Map.of(Stage.INCIDENT, INCIDENT)))).isEmpty();
  }

  private static List<String> printed(List<Value> values) {
    return values.stream().map(Value::printed).toList();
  }

  private static Map<Stage, LocalDate> sent(int days) {
    return Map.of(
        Stage.INCIDENT,
        INCIDENT,
        Stage.DECIDED,
        INCIDENT.plusDays(40),
        Stage.SENT_TO_HOME_OFFICE,
        INCIDENT.plusDays(days));
  }

  private static Optional<BarChart> chart(List<Map<Stage, LocalDate>> dates) {
    List<Review> reviews =
        dates.stream()
            .map(
                of ->
                    new Review(
                        "Case of " + of,
                        SourceCell.line("reviews.csv", 2),
                        "DHR",
                        ReviewState.COMPLETED,
                        "Blaby",
                        of,
                        List.of()))
            .toList();
    return new TimelinessChart(new ReviewRegister(reviews)).chart();
  }
}
