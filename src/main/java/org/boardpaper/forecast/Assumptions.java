package org.boardpaper.forecast;

import org.boardpaper.basics.Probability;

/**
 * What a scenario assumes beside office, reviews and the cost of a review.
 *
 * @param years how many years are looked ahead, 1 to 10
 * @param growth of the costs
 * @param volume how reviews come
 * @param costs how they vary and when they are paid
 * @param sharing who shares the cost, and how
 * @param reserve what is planned for the reserve
 * @param limits the risk that is borne, and what standing alone means
 */
public record Assumptions(
    int years,
    Growth growth,
    VolumeTerms volume,
    CostTerms costs,
    Sharing sharing,
    ReservePlan reserve,
    Limits limits) {
  /** The most years that are looked ahead. */
  public static final int MOST_YEARS = 10;

  /** Five years, Poisson reviews of one cost, shared as agreed, a risk of 5%. */
  public static final Assumptions USUAL =
      new Assumptions(
          5,
          Growth.NONE,
          VolumeTerms.POISSON,
          CostTerms.PLAIN,
          Sharing.AS_AGREED,
          ReservePlan.NONE,
          new Limits(new Probability(0.05), Alone.AS_AGREED, false));

  /**
   * What results are measured against.
   *
   * @param targetRisk the risk of an empty pot that is borne, over all years together
   * @param alone what is assumed of a payer that stands alone
   * @param isMain whether the finance note speaks of this scenario first
   */
  public record Limits(Probability targetRisk, Alone alone, boolean isMain) {}

  /** The same with other terms of cost. */
  Assumptions with(CostTerms other) {
    return new Assumptions(years, growth, volume, other, sharing, reserve, limits);
  }

  /** Refuses no year at all and more than ten. */
  public Assumptions {
    if (years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("a forecast is of 1 to 10 years, not " + years);
    }
  }
}
