package org.boardpaper.forecast.contribution;

/**
 * What the partnership agreed about sharing: a formula that still waits for what a year brings,
 * such as what each payer agreed in the ledger and how many reviews there are.
 */
@FunctionalInterface
public interface Agreement {
  /** In proportion to what each payer agreed for the year, to the penny. */
  Agreement AS_AGREED = year -> Proportional.to("agreed contributions", year.agreed());

  /**
   * The formula of a year.
   *
   * @throws CannotShare when what the year brings is not enough for it
   */
  ContributionFormula in(SharedYear year);
}
