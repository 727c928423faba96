package org.boardpaper.forecast.risk;

/**
 * The distribution of one cost: fixed, or gamma.
 *
 * @param mean in pence, not negative
 * @param variation coefficient of variation; nought for a fixed cost
 */
record Severity(double mean, double variation) {
  /** Whether it is always the same. */
  boolean isFixed() {
    return variation == 0 || mean == 0;
  }

  /** A part of the cost. */
  Severity scaled(double part) {
    return new Severity(mean * part, variation);
  }

  /** The sum of so many costs; a part of one counts as a part of its shape. */
  Severity times(double number) {
    return new Severity(mean * number, number == 0 ? 0 : variation / Math.sqrt(number));
  }

  /** Shape of the gamma distribution. */
  double shape() {
    return 1 / (variation * variation);
  }

  /** Scale of the gamma distribution, in pence. */
  double scale() {
    return mean / shape();
  }

  /** In pence squared. */
  double variance() {
    return mean * mean * variation * variation;
  }
}
