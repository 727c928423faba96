package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Durations;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Span;

/** The figures of the register: ids begin with {@code review.}. */
public final class ReviewFigures {
  private final ReviewRegister register;
  private final List<Figure> figures = new ArrayList<>();

  private ReviewFigures(ReviewRegister register) {
    this.register = register;
  }

  /** The figures of a register. */
  public static List<Figure> of(ReviewRegister register) {
    ReviewFigures builder = new ReviewFigures(register);
    builder.cases();
    builder.areas();
    Span.REPORTED.forEach(builder::timeliness);
    Span.REPORTED.forEach(builder::guidance);
    return List.copyOf(builder.figures);
  }

  private void cases() {
    count("review.cases.total", register.reviews(), "Cases in the register", "rows accepted");
    Slugs.of(register.kinds())
        .forEach(
            (kind, slug) ->
                count(
                    "review.cases.kind." + slug,
                    register.where(review -> review.kind().equals(kind)),
                    "Cases: " + kind,
                    "rows of this kind"));
    for (ReviewState state : ReviewState.values()) {
      count(
          "review.current." + state.id(),
          register.where(review -> review.state() == state),
          "Cases " + state.words().toLowerCase(java.util.Locale.UK),
          "rows in this state");
    }
  }

  private void areas() {
    List<SourceCell> places = places(register.where(review -> !review.area().isEmpty()));
    figures.add(
        new Figure(
            "review.cases.areas",
            Value.of(register.areas().size()),
            "Areas with a case",
            "different areas named",
            places));
  }

  private void timeliness(Span span) {
    Durations days = register.durations(span.from(), span.to()).orElse(null);
    List<SourceCell> places =
        places(register.where(review -> review.daysBetween(span.from(), span.to()).isPresent()));
    String id = "review.timeliness." + span.id();
    figures.add(
        Figures.count(
            id + ".cases",
            places,
            span.words() + ": cases with both dates",
            "rows with both dates"));
    if (days != null) {
      days(
          id + ".shortest-days",
          BigDecimal.valueOf(days.shortest()),
          span.words() + ": shortest",
          places);
      days(id + ".median-days", days.median(), span.words() + ": median", places);
      days(
          id + ".longest-days",
          BigDecimal.valueOf(days.longest()),
          span.words() + ": longest",
          places);
    }
  }

  private void guidance(Span span) {
    span.daysAllowed()
        .ifPresent(
            days ->
                figures.add(
                    new Figure(
                        "review.guidance." + span.id() + ".days",
                        Value.of(BigDecimal.valueOf(days), "days"),
                        span.words() + ": what guidance allows",
                        "months of Home Office guidance, at 365.25 days in twelve, to the nearest"
                            + " day",
                        List.of())));
  }

  private void days(String id, BigDecimal days, String label, List<SourceCell> places) {
    figures.add(
        new Figure(
            id,
            Value.of(days, "days"),
            label,
            "days from date to date, over the cases that have both",
            places));
  }

  private void count(String id, List<Review> reviews, String label, String rule) {
    figures.add(Figures.count(id, places(reviews), label, rule));
  }

  private static List<SourceCell> places(List<Review> reviews) {
    return reviews.stream().map(Review::place).toList();
  }
}
