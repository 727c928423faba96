package org.boardpaper.forecast.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * The recursion over the years. Two distributions of what was paid are carried: of all, and of
 * those whose pot was never below the floor; from the second, whatever goes below it at a year end
 * is taken away for good.
 *
 * <p>Reference: De Vylder and Goovaerts, "Recursive calculation of finite-time ruin probabilities",
 * Insurance: Mathematics and Economics 7 (1988), 1–7.
 */
final class PotWalk {
  private final PotTerms terms;
  private final Lattice lattice;
  private final CountLaw law;
  private final Measure exceptional;
  private Measure all;
  private Measure never;

  private PotWalk(PotTerms terms, Lattice lattice, CountLaw law) {
    this.terms = terms;
    this.lattice = lattice;
    this.law = law;
    this.exceptional = Measure.twoPoint(lattice, terms.amount(), terms.chance());
    this.all = Measure.nought(lattice);
    this.never = all;
  }

  /** The year ends under several laws. */
  static List<YearEnd> ends(PotTerms terms, Lattice lattice, List<WeightedLaw> laws) {
    return YearEnd.mixed(
        laws, laws.stream().map(law -> new PotWalk(terms, lattice, law.law()).ends()).toList());
  }

  private List<YearEnd> ends() {
    List<YearEnd> ends = new ArrayList<>();
    Measure cost = all;
    for (int k = 0; k < terms.years(); k++) {
      if (k == 0 || !terms.costs().get(k).equals(terms.costs().get(k - 1))) {
        cost = law.cost(terms.costs().get(k), lattice);
      }
      ends.add(terms.part() == 1 ? paidAtOnce(k, cost) : paidInParts(k, cost));
    }
    return ends;
  }

  private YearEnd paidAtOnce(int k, Measure cost) {
    Measure year = cost.plus(exceptional);
    all = all.plus(year);
    never = never.plus(year).upTo(terms.rooms().get(k));
    return new YearEnd(never.total(), all);
  }

  private YearEnd paidInParts(int k, Measure cost) {
    Measure first = law.cost(terms.costs().get(k).scaled(terms.part()), lattice);
    Measure earlier = all.plus(exceptional);
    all = earlier.plus(cost);
    never = SplitSum.of(never.plus(exceptional), cost, terms.rooms().get(k), terms.part());
    return new YearEnd(never.total(), earlier.plus(first));
  }
}
