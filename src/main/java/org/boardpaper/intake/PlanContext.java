package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.review.Review;

/**
 * What must be known to judge the rows of a plan.
 *
 * @param meeting the day of the meeting that the paper is for
 * @param asOf the day at whose end the plan is counted
 * @param reviews the register of reviews, which the plan refers to
 */
public record PlanContext(LocalDate meeting, LocalDate asOf, List<Review> reviews) {
  /** Copies the list. */
  public PlanContext {
    reviews = List.copyOf(reviews);
  }

  /** A plan that is counted at the meeting. */
  public PlanContext(LocalDate meeting, List<Review> reviews) {
    this(meeting, meeting, reviews);
  }
}
