package org.boardpaper.paper.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;

class DisclosureTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 8);
  private static final SourceCell PLACE = SourceCell.line("plan.csv", 2);

  private final List<Figure> figures = new ArrayList<>();

  @Test
  void aFigureThatNobodyHasPlacedIsWithheld() {
    figure("review.cases.total", 20);
    figure("review.families.spoken-to", 17);
    assertThat(decided(nobody()).withholds("review.families.spoken-to")).isTrue();
    assertThat(decided(nobody()).withholds("review.cases.total")).isFalse();
  }

  @Test
  void aSmallTotalIsWithheld() {
    figure("review.cases.total", 4);
    assertThat(decided(nobody()).withholds("review.cases.total")).isTrue();
  }

  @Test
  void whatChanceMayDoIsWithheldWhereItIsLearntFromFewCases() {
    figure("review.cases.total", 4);
    figure("forecast.a.risk.exhausted.1", 0);
    assertThat(decided(nobody()).withholdsChance()).isFalse();
    figure("forecast.a.volume.mean", 1);
    assertThat(decided(nobody()).withholdsChance()).isTrue();
  }

  @Test
  void theSameCasesUnderTwoNamesDoNotGiveOneAnotherAway() {
    figure("review.cases.total", 20);
    figure("review.cases.kind.full", 12);
    figure("review.cases.kind.not-yet-decided", 6);
    figure("review.cases.kind.other", 2);
    figure("review.current.under-consideration", 6);
    figure("review.current.completed", 14);
    Disclosure decided = decided(nobody());
    assertThat(decided.withholds("review.cases.kind.full")).isFalse();
    assertThat(decided.withholds("review.cases.kind.not-yet-decided")).isTrue();
    assertThat(decided.withholds("review.current.under-consideration")).isTrue();
    assertThat(decided.withholds("review.current.completed")).isTrue();
  }

  @Test
  void whatIsPublishedHasNoSourcesToBeCounted() {
    figures.add(
        new Figure("review.current.underway", Value.of(2), "Underway", "rows", List.of(PLACE)));
    assertThat(decided(nobody()).published())
        .extracting(figure -> figure.value().printed() + figure.sources())
        .containsExactly("[c][]");
  }

  @Test
  void aReviewThatWasTakenDownIsNotListed() {
    Standing standing = standing(Map.of("Rose", 3, "Iris", 2, "Lily", 4), "Rose");
    assertThat(standing.lists("Rose")).isTrue();
    assertThat(standing.lists("Iris")).isFalse();
    assertThat(standing.unpublished()).containsExactly("Iris", "Lily");
  }

  @Test
  void oneUnpublishedReviewTakesAnotherWithIt() {
    Standing standing = standing(Map.of("Rose", 3, "Iris", 2, "Lily", 4), "Rose", "Iris");
    assertThat(standing.lists("Rose")).isTrue();
    assertThat(standing.lists("Iris")).isFalse();
    assertThat(standing.list()).extracting(Withheld::what).hasSize(2);
  }

  @Test
  void oneUnpublishedReviewAloneInThePlanTakesAllCountsWithIt() {
    figure("plan.outstanding.total", 9);
    figure("plan.overdue.total", 7);
    Disclosure decided = decided(standing(Map.of("Lily", 9)));
    assertThat(decided.withholdsActions()).isTrue();
    assertThat(decided.withholds("plan.overdue.total")).isTrue();
    assertThat(decided.withholds("plan.outstanding.total")).isTrue();
  }

  private void figure(String id, long value) {
    figures.add(new Figure(id, Value.of(value), id, "rows", List.of()));
  }

  private Disclosure decided(Standing standing) {
    return Disclosure.of(figures, DisclosureSettings.USUAL, standing);
  }

  private static Standing nobody() {
    return standing(Map.of());
  }

  /** Reviews with so many outstanding actions; Lily is never published, Iris once taken down. */
  private static Standing standing(Map<String, Integer> outstanding, String... published) {
    PlanTallies plan = new PlanTallies();
    outstanding.forEach(
        (review, count) -> {
          for (int i = 0; i < count; i++) {
            plan.count(new PlanTallies.Key(Dimension.REVIEW, review, Measure.ACTIONS), PLACE);
            plan.count(new PlanTallies.Key(Dimension.REVIEW, review, Measure.OUTSTANDING), PLACE);
          }
        });
    List<Review> reviews = new ArrayList<>(List.of(review("Lily", Map.of())));
    for (String name : published) {
      reviews.add(review(name, Map.of(Stage.PUBLISHED, DAY)));
    }
    if (!List.of(published).contains("Iris")) {
      Map<Stage, LocalDate> down =
          Map.of(Stage.PUBLISHED, DAY.minusYears(2), Stage.TAKEN_DOWN, DAY);
      reviews.add(review("Iris", down));
    }
    return Standing.of(new ReviewRegister(reviews), plan, List.of(), DAY);
  }

  private static Review review(String name, Map<Stage, LocalDate> dates) {
    return new Review(name, PLACE, "DHR", ReviewState.COMPLETED, "", dates, List.of());
  }
}
