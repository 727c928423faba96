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

  /** A part of the cost; to the penny where it is fixed. */
  Severity scaled(double part) {
    return of(mean * part, variation);
  }

  /** The sum of so many costs, as {@link #scaled}; a part of one is a part of its shape. */
  Severity times(double number) {
    return of(mean * number, number == 0 ? 0 : variation / Math.sqrt(number));
  }

  private static Severity of(double mean, double variation) {
    return new Severity(variation == 0 ? Math.round(mean) : mean, variation);
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
