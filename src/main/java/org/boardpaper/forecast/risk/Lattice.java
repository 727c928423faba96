package org.boardpaper.forecast.risk;

/**
 * The amounts on which distributions are kept: 0, step, 2 × step and so on.
 *
 * @param step in pence, above nought
 * @param size how many amounts
 * @param rounding what becomes of amounts between two of them
 */
record Lattice(double step, int size, Rounding rounding) {
  private static final double NOISE = 1e-9;

  /** What becomes of an amount between two of the lattice. */
  enum Rounding {
    /** To the lower one: costs less than they are, so risks not above what they are. */
    DOWN,
    /** To the upper one: costs more than they are, so risks not below what they are. */
    UP,
    /** To both, so that the mean stays: errors fall with the square of the step. */
    KEEP_MEAN
  }

  /** Where an amount lies: 2.5 is half way between the third and the fourth. */
  double index(double pence) {
    return pence / step;
  }

  /** The last amount of the lattice that is not above an index. */
  static int floor(double index) {
    return (int) Math.floor(index + NOISE);
  }

  /** Puts a mass at an amount; what is beyond the lattice is dropped. */
  void place(double pence, double mass, double[] masses) {
    double index = index(pence);
    int lower = floor(index);
    double above = Math.max(0, index - lower);
    if (above <= NOISE || rounding == Rounding.DOWN) {
      add(lower, mass, masses);
    } else if (rounding == Rounding.UP) {
      add(lower + 1, mass, masses);
    } else {
      add(lower, mass * (1 - above), masses);
      add(lower + 1, mass * above, masses);
    }
  }

  private static void add(int index, double mass, double[] masses) {
    if (index < masses.length) {
      masses[index] += mass;
    }
  }
}
