package org.boardpaper.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.District;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.Foreseen;
import org.boardpaper.review.Pause;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.boardpaper.review.TargetMonths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 8);

  private final List<Review> reviews = new ArrayList<>();

  /** Cases in three of eight districts. */
  @ParameterizedTest
  @CsvSource({"7, 0.0499", "8, 0.0198"})
  void theChanceOfSoFewDistrictsIsExact(int cases, String chance) {
    for (int i = 0; i < cases; i++) {
      reviews.add(review("DHR", "District " + i % 3, Map.of()));
    }
    assertThat(value("review.spread.equal.probability")).isEqualTo(chance);
    assertThat(value("review.spread.population.probability")).isEqualTo(chance);
    assertThat(value("review.spread.occupied")).isEqualTo("3");
  }

  @Test
  void onlyTheKindsThatCountAreCounted() {
    reviews.add(review("DHR", "", notified("2015-05-01")));
    reviews.add(review("dhr", "", notified("2015-06-01")));
    reviews.add(review("Alternative review", "", notified("2015-07-01")));
    reviews.add(review("DHR", "", Map.of()));
    assertThat(value("review.volume.2015-16")).isEqualTo("2");
    assertThat(value("review.volume.undated")).isEqualTo("1");
    assertThat(value("review.volume.average")).isEqualTo("2.00");
    assertThat(value("review.volume.forecast")).isEqualTo("2.5");
    assertThat(value("review.volume.kinds")).isEqualTo("cases of the kind DHR");
  }

  @Test
  void bothClocksAreKept() {
    Map<Stage, LocalDate> dates = new EnumMap<>(notified("2015-05-20"));
    dates.put(Stage.INCIDENT, LocalDate.of(2015, 5, 1));
    dates.put(Stage.DECIDED, LocalDate.of(2015, 6, 20));
    dates.put(Stage.SENT_TO_HOME_OFFICE, LocalDate.of(2016, 1, 19));
    reviews.add(review("DHR", "", dates));
    assertThat(value("review.timeliness.incident-to-decided.within-target")).isEqualTo("0");
    assertThat(value("review.timeliness.notified-to-decided.within-target")).isEqualTo("1");
    assertThat(value("review.timeliness.decided-to-sent-to-home-office.within-target"))
        .isEqualTo("1");
    assertThat(value("review.timeliness.decided-to-sent-to-home-office.paused-days"))
        .isEqualTo("30");
    assertThat(value("review.timeliness.notified-to-sent-to-home-office.target-months"))
        .isEqualTo("7");
  }

  @Test
  void whereNothingIsKnownTheCountsAreNought() {
    assertThat(value("review.volume.total")).isEqualTo("0");
    assertThat(value("review.spread.cases")).isEqualTo("0");
    assertThat(value("review.timeliness.incident-to-decided.late")).isEqualTo("0");
    assertThat(figures()).noneMatch(figure -> figure.id().endsWith("probability"));
  }

  private String value(String id) {
    return figures().stream()
        .filter(figure -> figure.id().equals(id))
        .map(figure -> figure.value().plain())
        .findFirst()
        .orElse("none");
  }

  private List<Figure> figures() {
    List<District> districts =
        IntStream.range(0, 8)
            .mapToObj(i -> new District("District " + i, List.of(), OptionalLong.of(50_000)))
            .toList();
    Foreseen foreseen = new Foreseen(Optional.of(new BigDecimal("2.5")), List.of("DHR"));
    Expectations expected = new Expectations(TargetMonths.STATUTORY, foreseen, districts);
    return ExpectationFigures.of(
        new Caseload(new ReviewRegister(reviews), expected, DAY, FinancialYear.APRIL));
  }

  private static Map<Stage, LocalDate> notified(String day) {
    return Map.of(Stage.NOTIFIED, LocalDate.parse(day));
  }

  private static Review review(String kind, String area, Map<Stage, LocalDate> dates) {
    Pause trial =
        new Pause(LocalDate.of(2015, 8, 1), Optional.of(LocalDate.of(2015, 8, 31)), "Trial");
    SourceCell place = SourceCell.line("reviews.csv", 2);
    return new Review("Mary", place, kind, ReviewState.UNDERWAY, area, dates, List.of(trial));
  }
}
