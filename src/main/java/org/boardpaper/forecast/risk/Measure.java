package org.boardpaper.forecast.risk;

import java.util.Arrays;

/**
 * A distribution of an amount not below nought: masses that sit exactly on amounts of the lattice
 * (no review: no cost), and a smooth part kept as the means of hat functions, see {@link Cut}. What
 * lies beyond the lattice is not kept; it never comes back, as costs only add up.
 */
final class Measure {
  private final Lattice lattice;
  private final double[] atoms;
  private final double[] smooth;

  private Measure(Lattice lattice, double[] atoms, double[] smooth) {
    this.lattice = lattice;
    this.atoms = atoms;
    this.smooth = smooth;
  }

  /** Masses on amounts. */
  static Measure ofAtoms(Lattice lattice, double[] atoms) {
    return new Measure(lattice, atoms, new double[0]);
  }

  /** Masses on amounts and a smooth part. */
  static Measure of(Lattice lattice, double[] atoms, double[] smooth) {
    return new Measure(lattice, atoms, smooth);
  }

  /** Nought for certain. */
  static Measure nought(Lattice lattice) {
    return twoPoint(lattice, 0, 0);
  }

  /** An amount with a probability, else nought. */
  static Measure twoPoint(Lattice lattice, double pence, double probability) {
    double[] atoms = new double[lattice.size()];
    atoms[0] = 1 - probability;
    lattice.place(pence, probability, atoms);
    return ofAtoms(lattice, atoms);
  }

  Lattice lattice() {
    return lattice;
  }

  double[] atoms() {
    return atoms;
  }

  double[] smooth() {
    return smooth;
  }

  boolean isSmooth() {
    return smooth.length > 0;
  }

  /** The distribution of the sum of this and another amount that is independent of it. */
  Measure plus(Measure other) {
    double[] sumAtoms = new double[atoms.length];
    Shift.addAll(atoms, other.atoms, sumAtoms);
    if (!isSmooth() && !other.isSmooth()) {
      return ofAtoms(lattice, sumAtoms);
    }
    double[] sumSmooth = new double[atoms.length];
    Shift.addAll(smooth, other.atoms, sumSmooth);
    Shift.addAll(other.smooth, atoms, sumSmooth);
    Shift.addAll(smooth, other.smooth, sumSmooth);
    return of(lattice, sumAtoms, sumSmooth);
  }

  /** What of this is not above an amount. */
  Measure upTo(double pence) {
    double index = lattice.index(pence);
    double[] lowAtoms = Arrays.copyOf(atoms, atoms.length);
    int first = Math.max(0, Math.min(atoms.length, Lattice.floor(index) + 1));
    Arrays.fill(lowAtoms, first, atoms.length, 0);
    return of(lattice, lowAtoms, cutSmooth(index));
  }

  private double[] cutSmooth(double index) {
    if (!isSmooth()) {
      return smooth;
    }
    Cut cut = Cut.of(smooth, index);
    double[] low = new double[smooth.length];
    System.arraycopy(smooth, 0, low, 0, cut.kept());
    low[cut.kept()] = cut.at();
    low[cut.kept() + 1] = cut.after();
    return low;
  }

  /** All that is kept. */
  double total() {
    return Arrays.stream(atoms).sum() + Arrays.stream(smooth).sum();
  }

  /** This and another, each with a weight. */
  Measure mixed(double weight, Measure other, double otherWeight) {
    return of(
        lattice,
        weighted(atoms, weight, other.atoms, otherWeight),
        weighted(smooth, weight, other.smooth, otherWeight));
  }

  private static double[] weighted(
      double[] one, double weight, double[] other, double otherWeight) {
    double[] sum = new double[Math.max(one.length, other.length)];
    for (int i = 0; i < sum.length; i++) {
      double left = i < one.length ? weight * one[i] : 0;
      sum[i] = left + (i < other.length ? otherWeight * other[i] : 0);
    }
    return sum;
  }
}
