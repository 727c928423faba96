package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.review.Review;

/**
 * What must be known to judge the rows of a plan.
 *
 * @param meeting the day of the meeting that the paper is for
 * @param reviews the register of reviews, which the plan refers to
 */
public record PlanContext(LocalDate meeting, List<Review> reviews) {
  /** Copies the list. */
  public PlanContext {
    reviews = List.copyOf(reviews);
  }
}
