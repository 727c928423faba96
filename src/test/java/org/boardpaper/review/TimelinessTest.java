package org.boardpaper.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {
  private static final Span REPORT = new Span(Stage.DECIDED, Stage.SENT_TO_HOME_OFFICE);
  private static final LocalDate DECIDED = LocalDate.of(2015, 1, 31);
  private static final LocalDate ASKED = LocalDate.of(2016, 6, 8);

  /** Decided on 31 January 2015: six months later is 31 July, day 181. */
  @ParameterizedTest
  @CsvSource({
    "2015-07-31, 181, 0, true",
    "2015-08-01, 182, 0, false",
  })
  void aReviewIsInTimeToTheDay(LocalDate sent, long days, long paused, boolean within) {
    Taken taken = review(Optional.of(sent)).taken(REPORT).orElseThrow();
    assertThat(taken.days()).isEqualTo(days);
    assertThat(taken.paused()).isEqualTo(paused);
    assertThat(taken.isWithin(6)).isEqualTo(within);
  }

  /** A trial from 1 March to 1 May 2015 stops the clock for 61 days. */
  @Test
  void pausedDaysAreNotHeldAgainstAReview() {
    Pause trial = pause("2015-03-01", "2015-05-01");
    LocalDate due = LocalDate.of(2015, 9, 30);
    Taken taken = review(Optional.of(due), trial).taken(REPORT).orElseThrow();
    assertThat(taken.paused()).isEqualTo(61);
    assertThat(taken.days()).isEqualTo(242);
    assertThat(taken.daysAtWork()).isEqualTo(181);
    assertThat(taken.isWithin(6)).isTrue();
    assertThat(review(Optional.of(due.plusDays(1)), trial).taken(REPORT).orElseThrow().isWithin(6))
        .isFalse();
  }

  @Test
  void aDayOfTwoPausesIsOneDay() {
    Review review =
        review(
            Optional.of(LocalDate.of(2015, 6, 1)),
            pause("2015-03-01", "2015-03-11"),
            pause("2015-03-05", "2015-03-21"),
            pause("2015-03-02", "2015-03-04"));
    assertThat(review.taken(REPORT).orElseThrow().paused()).isEqualTo(20);
  }

  @Test
  void onlyThePartOfAPauseBetweenTheStagesCounts() {
    Review review =
        review(
            Optional.of(LocalDate.of(2015, 2, 10)),
            pause("2015-01-01", "2015-02-03"),
            new Pause(LocalDate.of(2015, 2, 8), Optional.empty(), ""));
    assertThat(review.taken(REPORT).orElseThrow().paused()).isEqualTo(5);
  }

  @Test
  void aReviewThatIsNotSentIsLateOnceItWasDue() {
    assertThat(late(LocalDate.of(2015, 7, 31))).isEmpty();
    assertThat(late(LocalDate.of(2015, 8, 1))).hasSize(1);
  }

  @Test
  void casesAreCountedByTheYearInWhichTheyCame() {
    Volume volume =
        Volume.of(
            List.of(notified("2012-03-31"), notified("2012-04-01"), notified("2014-05-01")),
            ASKED,
            FinancialYear.APRIL);
    assertThat(volume.byYear().values()).extracting(List::size).containsExactly(1, 1, 0, 1, 0, 0);
    assertThat(volume.complete()).hasSize(5);
    assertThat(volume.average()).contains(new BigDecimal("0.60"));
  }

  @Test
  void aCaseInADistrictUnderAnotherSpellingIsPlaced() {
    District blaby = new District("Blaby", List.of("Blaby DC"), java.util.OptionalLong.empty());
    District melton = new District("Melton", List.of(), java.util.OptionalLong.empty());
    Placement placement = Placement.of(List.of(blaby, melton), List.of(in("blaby dc"), in("X")));
    assertThat(placement.placed()).hasSize(1);
    assertThat(placement.occupied()).isEqualTo(1);
    assertThat(placement.byPopulation()).isEmpty();
  }

  private static List<Review> late(LocalDate day) {
    ReviewRegister register = new ReviewRegister(List.of(review(Optional.empty())));
    return Timeliness.of(REPORT, 6, register, day).late();
  }

  private static Pause pause(String from, String until) {
    return new Pause(LocalDate.parse(from), Optional.of(LocalDate.parse(until)), "Trial");
  }

  private static Review review(Optional<LocalDate> sent, Pause... pauses) {
    Map<Stage, LocalDate> dates = new java.util.EnumMap<>(Map.of(Stage.DECIDED, DECIDED));
    sent.ifPresent(day -> dates.put(Stage.SENT_TO_HOME_OFFICE, day));
    return review("", dates, List.of(pauses));
  }

  private static Review notified(String day) {
    return review("", Map.of(Stage.NOTIFIED, LocalDate.parse(day)), List.of());
  }

  private static Review in(String area) {
    return review(area, Map.of(), List.of());
  }

  private static Review review(String area, Map<Stage, LocalDate> dates, List<Pause> pauses) {
    SourceCell place = SourceCell.line("reviews.csv", 2);
    return new Review("Mary", place, "DHR", ReviewState.UNDERWAY, area, dates, pauses);
  }
}
