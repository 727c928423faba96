package org.boardpaper.forecast.risk;

/**
 * Adds a year's reviews to what was paid before when only a part of their cost is paid in the year
 * in which they begin: what is left of the sum when (earlier + part × year's cost) above a limit is
 * taken away. The sum itself is earlier + year's cost, all of which will have been paid a year
 * later.
 */
final class SplitSum {
  private final Measure earlier;
  private final Measure year;
  private final double limit;
  private final double part;
  private final double[] atoms;
  private final double[] smooth;

  private SplitSum(Measure earlier, Measure year, double limit, double part) {
    this.earlier = earlier;
    this.year = year;
    this.limit = limit;
    this.part = part;
    this.atoms = new double[earlier.atoms().length];
    this.smooth = new double[earlier.atoms().length];
  }

  /**
   * The sum of those within the limit.
   *
   * @param earlier costs of reviews that began in earlier years, and exceptional ones
   * @param year costs of the reviews that begin in the year
   * @param limit in pence
   * @param part of the year's cost that counts against the limit, from 0 to 1
   */
  static Measure of(Measure earlier, Measure year, double limit, double part) {
    SplitSum sum = new SplitSum(earlier, year, earlier.lattice().index(limit), part);
    sum.addByYearsCost();
    sum.addSmoothYear();
    boolean smooth = earlier.isSmooth() || year.isSmooth();
    return smooth
        ? Measure.of(earlier.lattice(), sum.atoms, sum.smooth)
        : Measure.ofAtoms(earlier.lattice(), sum.atoms);
  }

  /** For every cost of the year, the earlier costs cut where the limit leaves them. */
  private void addByYearsCost() {
    int earlierEnd = Shift.end(earlier.smooth());
    int yearEnd = Math.max(Shift.end(year.atoms()), Shift.end(year.smooth()));
    for (int j = 0; j < yearEnd && limit - part * j > -1e-9; j++) {
      double left = limit - part * j;
      double atom = year.atoms()[j];
      double mass = atom + (year.isSmooth() ? year.smooth()[j] : 0);
      if (atom != 0) {
        Shift.add(earlier.atoms(), end(left), j, atom, atoms);
      }
      if (mass != 0 && earlier.isSmooth()) {
        addCut(earlier.smooth(), earlierEnd, Math.max(0, left), j, mass);
      }
    }
  }

  /** For every exact earlier cost, the smooth costs of the year cut where the limit leaves them. */
  private void addSmoothYear() {
    if (!year.isSmooth()) {
      return;
    }
    int yearEnd = Shift.end(year.smooth());
    for (int i = 0; i < end(limit); i++) {
      double mass = earlier.atoms()[i];
      if (mass != 0) {
        addCut(year.smooth(), yearEnd, part == 0 ? atoms.length : (limit - i) / part, i, mass);
      }
    }
  }

  private void addCut(double[] masses, int ofAny, double index, int shift, double weight) {
    Cut cut = Cut.of(masses, index);
    Shift.add(masses, Math.min(cut.kept(), ofAny), shift, weight, smooth);
    addAt(cut.kept() + shift, weight * cut.at());
    addAt(cut.kept() + 1 + shift, weight * cut.after());
  }

  private void addAt(int index, double mass) {
    if (index < smooth.length) {
      smooth[index] += mass;
    }
  }

  private int end(double index) {
    return Math.max(0, Math.min(atoms.length, Lattice.floor(index) + 1));
  }
}
