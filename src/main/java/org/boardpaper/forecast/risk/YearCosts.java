package org.boardpaper.forecast.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the reviews of each year cost under each law, on one lattice. Nothing of it depends on what
 * is contributed, so it is worked out once, however many contributions are tried.
 */
final class YearCosts {
  private final PotTerms terms;
  private final SeverityMasses masses;
  private final Measure exceptional;
  private final Map<Wanted, Measure> known = new HashMap<>();

  private enum Extent {
    WHOLE,
    WITH_EXCEPTIONAL,
    PAID_FIRST
  }

  private record Wanted(CountLaw law, Severity severity, Extent extent) {}

  /** The costs of terms, whose rooms are not looked at. */
  YearCosts(PotTerms terms, Lattice lattice) {
    this.terms = terms;
    this.masses = new SeverityMasses(lattice);
    this.exceptional = Measure.twoPoint(lattice, terms.amount(), terms.chance());
  }

  Lattice lattice() {
    return masses.lattice();
  }

  /** An exceptional cost, or none. */
  Measure exceptional() {
    return exceptional;
  }

  /** All that the reviews of a year will cost. */
  Measure of(CountLaw law, int year) {
    Severity severity = terms.costs().get(year);
    return get(new Wanted(law, severity, Extent.WHOLE), () -> law.cost(severity, masses));
  }

  /** The same with what may come out of the common. */
  Measure withExceptional(CountLaw law, int year) {
    Wanted wanted = new Wanted(law, terms.costs().get(year), Extent.WITH_EXCEPTIONAL);
    return get(wanted, () -> of(law, year).plus(exceptional));
  }

  /** What of it is paid in the year itself. */
  Measure paidFirst(CountLaw law, int year) {
    Severity part = terms.costs().get(year).scaled(terms.part());
    return get(new Wanted(law, part, Extent.PAID_FIRST), () -> law.cost(part, masses));
  }

  private Measure get(Wanted wanted, Supplier<Measure> reckoning) {
    Measure cost = known.get(wanted);
    if (cost == null) {
      cost = reckoning.get();
      known.put(wanted, cost);
    }
    return cost;
  }
}
