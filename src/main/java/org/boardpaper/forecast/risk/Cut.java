package org.boardpaper.forecast.risk;

/**
 * What is left of a smooth distribution when all above an amount is taken away.
 *
 * <p>The distribution is kept as the means of hat functions: mass i = ∫ hat_i(x) g(x) dx, hat_i
 * falling from 1 at i to 0 at i − 1 and i + 1. Cut at J + f, masses below J stay; those at J and J
 * + 1 become the integrals of their hats up to the cut, the density in between read as the parabola
 * through the masses of J − 1, J, J + 1. The error is of the fourth order in the step, so it does
 * not disturb step-halving.
 *
 * @param kept how many masses stay whole: those below this index
 * @param at what is left of the mass at {@code kept}
 * @param after what is left of the next
 */
record Cut(int kept, double at, double after) {
  /** Nothing is left. */
  static final Cut NOTHING = new Cut(0, 0, 0);

  /**
   * The cut at an index of the lattice.
   *
   * @param masses of the hats
   * @param index where it is cut; beyond the lattice nothing is taken away
   */
  static Cut of(double[] masses, double index) {
    if (index < 0) {
      return NOTHING;
    }
    if (index >= masses.length - 2) {
      int last = masses.length - 2;
      return new Cut(last, masses[last], masses[last + 1]);
    }
    int j = (int) index;
    return j == 0 ? first(masses, index) : inside(masses, j, index - j);
  }

  private static Cut first(double[] masses, double f) {
    double density = 2 * masses[0];
    return new Cut(0, density * (f - f * f / 2), Math.min(masses[1], density * f * f / 2));
  }

  private static Cut inside(double[] masses, int j, double f) {
    double before = j == 1 ? 2 * masses[0] : masses[j - 1];
    double slope = (masses[j + 1] - before) / 2;
    double bend = masses[j + 1] - 2 * masses[j] + before;
    double density = masses[j] - bend / 12;
    double left = masses[j] / 2 - slope / 6;
    double right =
        density * (f - f * f / 2)
            + slope * (f * f / 2 - f * f * f / 3)
            + bend / 2 * (f * f * f / 3 - f * f * f * f / 4);
    double next = density * f * f / 2 + slope * f * f * f / 3 + bend * f * f * f * f / 8;
    return new Cut(j, within(left + right, masses[j]), within(next, masses[j + 1]));
  }

  private static double within(double part, double whole) {
    return Math.min(whole, Math.max(0, part));
  }
}
