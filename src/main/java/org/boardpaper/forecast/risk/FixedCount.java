package org.boardpaper.forecast.risk;

/**
 * As many reviews every year.
 *
 * @param mean need not be whole
 */
record FixedCount(double mean) implements CountLaw {
  @Override
  public Measure cost(Severity severity, SeverityMasses costs) {
    Lattice lattice = costs.lattice();
    Severity together = severity.times(mean);
    if (together.isFixed()) {
      return Measure.twoPoint(lattice, together.mean(), 1);
    }
    double[] masses = costs.of(together);
    return lattice.rounding() == Lattice.Rounding.KEEP_MEAN
        ? Measure.of(lattice, new double[lattice.size()], masses)
        : Measure.ofAtoms(lattice, masses);
  }

  @Override
  public double atLeast(int reviews) {
    return mean >= reviews ? 1 : 0;
  }

  @Override
  public double variance() {
    return 0;
  }
}
