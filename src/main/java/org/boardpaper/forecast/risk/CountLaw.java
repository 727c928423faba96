package org.boardpaper.forecast.risk;

/** How many reviews begin in a year, and what they then cost together. */
sealed interface CountLaw permits FixedCount, PanjerCount {
  /** The distribution of the cost of a year's reviews, of which one costs what is said. */
  Measure cost(Severity severity, SeverityMasses masses);

  /** Probability of at least so many reviews in a year. */
  double atLeast(int reviews);

  /** Reviews a year on average. */
  double mean();

  /** Variance of the reviews of a year. */
  double variance();
}
