package org.boardpaper.forecast.risk;

import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.Volume;

/**
 * How likely a year brings so many reviews.
 *
 * @param volume what is assumed of them
 */
public record ReviewsInAYear(Volume volume) {
  /** Probability of at least so many; certain for nought. */
  public Probability atLeast(int reviews) {
    return Probability.computed(
        WeightedLaw.of(volume).stream()
            .mapToDouble(law -> law.weight() * law.law().atLeast(reviews))
            .sum());
  }

  /** Probability of more than so many. */
  public Probability moreThan(int reviews) {
    return atLeast(reviews + 1);
  }
}
