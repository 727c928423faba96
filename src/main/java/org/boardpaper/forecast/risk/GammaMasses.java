package org.boardpaper.forecast.risk;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A gamma distributed cost on a lattice.
 *
 * <p>Keeping the mean: mass i = (E[min(X, x_{i+1})] − …) as the second difference of the limited
 * expected value, E[min(X, d)] = m·P(a + 1, d/s) + d·(1 − P(a, d/s)). Rounding: differences of the
 * distribution function, put at the lower or the upper end of each step.
 *
 * <p>Reference: Gerber, "On the numerical evaluation of the distribution of aggregate claims and
 * its stop-loss premiums", Insurance: Mathematics and Economics 1 (1982), 13–18; Klugman, Panjer
 * and Willmot, Loss Models, 4th edition (2012), section 9.6.
 */
final class GammaMasses {
  private static final double NEGLIGIBLE = 1e-17;

  private GammaMasses() {}

  /** The masses, as many as the lattice has amounts. */
  static double[] of(Severity severity, Lattice lattice) {
    GammaDistribution cost = GammaDistribution.of(severity.shape(), severity.scale());
    return lattice.rounding() == Lattice.Rounding.KEEP_MEAN
        ? keepingMean(limited(severity, cost), lattice)
        : rounded(cost, lattice);
  }

  /** E[max(0, d − X)] = d − E[min(X, d)], whose second differences are the masses. */
  private static DoubleUnaryOperator limited(Severity severity, GammaDistribution cost) {
    GammaDistribution next = GammaDistribution.of(severity.shape() + 1, severity.scale());
    return d -> d * cost.cumulativeProbability(d) - severity.mean() * next.cumulativeProbability(d);
  }

  private static double[] keepingMean(DoubleUnaryOperator below, Lattice lattice) {
    double[] masses = new double[lattice.size()];
    double before = 0;
    double here = 0;
    double left = 1;
    for (int i = 0; i < masses.length && left > NEGLIGIBLE; i++) {
      double next = below.applyAsDouble((i + 1) * lattice.step());
      masses[i] = Math.max(0, (next - 2 * here + before) / lattice.step());
      left = 1 - (next - here) / lattice.step();
      before = here;
      here = next;
    }
    return masses;
  }

  private static double[] rounded(GammaDistribution cost, Lattice lattice) {
    double[] masses = new double[lattice.size()];
    int up = lattice.rounding() == Lattice.Rounding.UP ? 1 : 0;
    double below = 0;
    for (int i = 0; i + up < masses.length && 1 - below > NEGLIGIBLE; i++) {
      double next = cost.cumulativeProbability((i + 1) * lattice.step());
      masses[i + up] = next - below;
      below = next;
    }
    return masses;
  }
}
