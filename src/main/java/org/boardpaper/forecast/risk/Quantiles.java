package org.boardpaper.forecast.risk;

/** The distribution function of a measure, and where it passes a probability. */
final class Quantiles {
  private static final int HALVINGS = 40;

  private final Measure measure;
  private final double[] atomsUpTo;
  private final double[] smoothBelow;

  Quantiles(Measure measure) {
    this.measure = measure;
    this.atomsUpTo = new double[measure.atoms().length];
    this.smoothBelow = new double[measure.smooth().length];
    double sum = 0;
    for (int i = 0; i < atomsUpTo.length; i++) {
      sum += measure.atoms()[i];
      atomsUpTo[i] = sum;
    }
    double below = 0;
    for (int i = 0; i < smoothBelow.length; i++) {
      smoothBelow[i] = below;
      below += measure.smooth()[i];
    }
  }

  /** Probability that the amount is not above an amount in pence. */
  double upTo(double pence) {
    return upToIndex(measure.lattice().index(pence));
  }

  /** The least amount in pence that is passed with a probability of less than 1 − p. */
  double of(double p) {
    int upper = 0;
    while (upper < atomsUpTo.length - 1 && upToIndex(upper) <= p) {
      upper++;
    }
    double low = upper - 1;
    double high = upper;
    for (int i = 0; i < HALVINGS && measure.isSmooth(); i++) {
      double middle = (low + high) / 2;
      if (upToIndex(middle) > p) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.max(0, high) * measure.lattice().step();
  }

  private double upToIndex(double index) {
    int last = Lattice.floor(index);
    if (last < 0) {
      return 0;
    }
    double atoms = atomsUpTo[Math.min(last, atomsUpTo.length - 1)];
    if (!measure.isSmooth()) {
      return atoms;
    }
    Cut cut = Cut.of(measure.smooth(), index);
    return atoms + smoothBelow[cut.kept()] + cut.at() + cut.after();
  }
}
