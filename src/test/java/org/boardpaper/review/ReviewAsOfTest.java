package org.boardpaper.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of today tells how it stood before. */
class ReviewAsOfTest {
  private static final Review MARY =
      review(
          Map.of(
              Stage.NOTIFIED, LocalDate.of(2012, 7, 12),
              Stage.DECIDED, LocalDate.of(2012, 8, 20),
              Stage.SENT_TO_HOME_OFFICE, LocalDate.of(2013, 9, 16),
              Stage.PUBLISHED, LocalDate.of(2014, 2, 11)));

  @ParameterizedTest
  @CsvSource({
    "2012-07-12, UNDER_CONSIDERATION, 1",
    "2012-08-19, UNDER_CONSIDERATION, 1",
    "2012-08-20, UNDERWAY, 2",
    "2013-09-15, UNDERWAY, 2",
    "2013-09-16, COMPLETED, 3",
    "2014-02-11, COMPLETED, 4"
  })
  void aCaseStoodAsItsDatesSay(LocalDate day, ReviewState state, int stages) {
    Review then = MARY.asOf(day).orElseThrow();
    assertThat(then.state()).isEqualTo(state);
    assertThat(then.dates()).hasSize(stages);
  }

  @Test
  void aCaseIsNotCountedBeforeThePartnershipWasTold() {
    assertThat(MARY.asOf(LocalDate.of(2012, 7, 11))).isEmpty();
    assertThat(new ReviewRegister(List.of(MARY)).asOf(LocalDate.of(2012, 7, 11)).reviews())
        .isEmpty();
  }

  @Test
  void whereNoDateSaysOtherwiseTheStateIsThatOfTheRegister() {
    assertThat(review(Map.of()).asOf(LocalDate.of(2012, 7, 11)).orElseThrow().state())
        .isEqualTo(ReviewState.COMPLETED);
  }

  private static Review review(Map<Stage, LocalDate> dates) {
    return new Review(
        "Mary",
        SourceCell.line("reviews.csv", 2),
        "Domestic homicide review",
        ReviewState.COMPLETED,
        "",
        dates,
        List.of());
  }
}
