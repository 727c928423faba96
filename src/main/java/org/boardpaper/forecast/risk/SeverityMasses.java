package org.boardpaper.forecast.risk;

import java.util.HashMap;
import java.util.Map;

/** The masses of one gamma distributed cost on a lattice, worked out once for each cost. */
final class SeverityMasses {
  private final Lattice lattice;
  private final Map<Severity, double[]> known = new HashMap<>();

  SeverityMasses(Lattice lattice) {
    this.lattice = lattice;
  }

  Lattice lattice() {
    return lattice;
  }

  /** The masses of a cost; not to be written to. */
  double[] of(Severity severity) {
    return known.computeIfAbsent(severity, one -> GammaMasses.of(one, lattice));
  }
}
