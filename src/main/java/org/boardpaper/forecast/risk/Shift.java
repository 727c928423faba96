package org.boardpaper.forecast.risk;

/** Sums of masses shifted along the lattice: the inner loops of every convolution. */
final class Shift {
  /** Less is not carried on: on a lattice of 250,000 amounts less than 1e-9 in all. */
  static final double NEGLIGIBLE = 1e-15;

  private Shift() {}

  /** to[i + shift] += weight × from[i] for i below {@code end}, as far as {@code to} reaches. */
  static void add(double[] from, int end, int shift, double weight, double[] to) {
    int last = Math.min(end, to.length - shift);
    for (int i = 0; i < last; i++) {
      to[i + shift] += weight * from[i];
    }
  }

  /** Adds the convolution of two arrays of masses. */
  static void addAll(double[] one, double[] other, double[] to) {
    int end = end(one);
    int otherEnd = end(other);
    for (int j = 0; j < otherEnd; j++) {
      if (other[j] >= NEGLIGIBLE) {
        add(one, end, j, other[j], to);
      }
    }
  }

  /** One above the last index with a mass that makes any difference. */
  static int end(double[] masses) {
    int end = masses.length;
    while (end > 0 && masses[end - 1] < NEGLIGIBLE) {
      end--;
    }
    return end;
  }
}
