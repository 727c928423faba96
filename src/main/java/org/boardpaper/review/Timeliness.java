package org.boardpaper.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a span of the reviews stands against the time set for it. Paused days are not counted against
 * a review: they are added to the day by which the stage was due.
 *
 * @param span from stage to stage
 * @param months the time set for it
 * @param reached the reviews that have both dates
 * @param late the reviews, not completed, that have not reached the later stage although it was due
 */
public record Timeliness(Span span, int months, List<Review> reached, List<Review> late) {
  /** Copies the lists. */
  public Timeliness {
    reached = List.copyOf(reached);
    late = List.copyOf(late);
  }

  /** How a span stands at the end of a day. */
  static Timeliness of(Span span, int months, ReviewRegister register, LocalDate day) {
    return new Timeliness(
        span,
        months,
        register.where(review -> review.taken(span).isPresent()),
        register.where(review -> isLate(review, span, months, day)));
  }

  private static boolean isLate(Review review, Span span, int months, LocalDate day) {
    return review.state() != ReviewState.COMPLETED
        && !review.dates().containsKey(span.to())
        && review.taken(span.from(), day).filter(so -> !so.isWithin(months)).isPresent();
  }

  /** The spans for which a time is set, in the order of printing. */
  public static List<Timeliness> all(ReviewRegister register, TargetMonths targets, LocalDate day) {
    return Span.REPORTED.stream()
        .flatMap(span -> targets.of(span).map(months -> of(span, months, register, day)).stream())
        .toList();
  }

  /** The reviews that took no longer than the time set and their paused days. */
  public List<Review> within() {
    return reached.stream()
        .filter(review -> review.taken(span).filter(took -> took.isWithin(months)).isPresent())
        .toList();
  }

  /** Days without the paused ones; empty where no review has both dates. */
  public Optional<Durations> atWork() {
    List<Long> days = taken().stream().map(Taken::daysAtWork).toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(new Durations(days));
  }

  /** The paused days of all reviews together. */
  public long paused() {
    return taken().stream().mapToLong(Taken::paused).sum();
  }

  private List<Taken> taken() {
    return reached.stream().flatMap(review -> review.taken(span).stream()).toList();
  }
}
