package org.boardpaper.forecast.risk;

/**
 * Poisson or negative binomial: p(n) = (a + b/n) p(n − 1). The cost of a year's reviews follows by
 * Panjer's recursion, g(n) = Σ (a + b j/n) q(j) g(n − j) / (1 − a q(0)), q being the masses of one
 * cost.
 *
 * <p>Reference: Panjer, "Recursive evaluation of a family of compound distributions", ASTIN
 * Bulletin 12 (1981), 22–26.
 *
 * @param mean reviews a year
 * @param contagion 1 / shape of a negative binomial; nought for Poisson
 */
record PanjerCount(double mean, double contagion) implements CountLaw {
  private static final double NEGLIGIBLE = 1e-18;

  @Override
  public double variance() {
    return mean + mean * mean * contagion;
  }

  @Override
  public double atLeast(int reviews) {
    double fewer = 0;
    double probability = generating(0);
    for (int n = 0; n < reviews; n++) {
      fewer += probability;
      probability *= a() + b() / (n + 1);
    }
    return 1 - fewer;
  }

  @Override
  public Measure cost(Severity severity, SeverityMasses costs) {
    Lattice lattice = costs.lattice();
    if (severity.isFixed()) {
      return Measure.ofAtoms(lattice, fixedCosts(severity.mean(), lattice));
    }
    double[] masses = recursion(costs.of(severity));
    if (lattice.rounding() != Lattice.Rounding.KEEP_MEAN) {
      return Measure.ofAtoms(lattice, masses);
    }
    double[] none = new double[lattice.size()];
    none[0] = generating(0);
    masses[0] -= none[0];
    return Measure.of(lattice, none, masses);
  }

  private double[] fixedCosts(double pence, Lattice lattice) {
    double[] atoms = new double[lattice.size()];
    double probability = generating(0);
    for (int n = 0; n <= mean || probability > NEGLIGIBLE; n++) {
      lattice.place(n * pence, probability, atoms);
      probability *= a() + b() / (n + 1);
    }
    return atoms;
  }

  /**
   * Each mass, once known, is spread to all that it adds to: the same sums, faster. Above the
   * average, where masses fall for good, what is negligible is not spread.
   */
  private double[] recursion(double[] one) {
    int end = Shift.end(one);
    double[] byCost = new double[end];
    double average = 0;
    for (int j = 0; j < end; j++) {
      byCost[j] = j * one[j];
      average += mean * byCost[j];
    }
    double[] plain = new double[one.length];
    double[] weighted = new double[one.length];
    double[] all = new double[one.length];
    all[0] = generating(one[0]);
    for (int n = 0; n < all.length; n++) {
      if (n > 0) {
        all[n] = (a() * plain[n] + b() / n * weighted[n]) / (1 - a() * one[0]);
      }
      if (all[n] >= Shift.NEGLIGIBLE || n < average) {
        Shift.add(byCost, end, n, all[n], weighted);
      }
      if (contagion != 0) {
        Shift.add(one, end, n, all[n], plain);
      }
    }
    return all;
  }

  /** E[z^N]. */
  private double generating(double z) {
    return contagion == 0
        ? Math.exp(mean * (z - 1))
        : Math.pow(1 + mean * contagion * (1 - z), -1 / contagion);
  }

  private double a() {
    return mean * contagion / (1 + mean * contagion);
  }

  private double b() {
    return contagion == 0 ? mean : (1 / contagion - 1) * a();
  }
}
