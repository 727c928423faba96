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
  private final YearCosts costs;
  private final CountLaw law;
  private Measure all;
  private Measure never;

  private PotWalk(PotTerms terms, YearCosts costs, CountLaw law) {
    this.terms = terms;
    this.costs = costs;
    this.law = law;
    this.all = Measure.nought(costs.lattice());
    this.never = all;
  }

  /** The year ends under several laws. */
  static List<YearEnd> ends(PotTerms terms, YearCosts costs, List<WeightedLaw> laws) {
    return YearEnd.mixed(
        laws, laws.stream().map(law -> new PotWalk(terms, costs, law.law()).ends()).toList());
  }

  /** Probability that the pot was never below the floor at each year end and before. */
  static double[] never(PotTerms terms, YearCosts costs, List<WeightedLaw> laws) {
    double[] never = new double[terms.years()];
    for (WeightedLaw law : laws) {
      PotWalk walk = new PotWalk(terms, costs, law.law());
      for (int k = 0; k < never.length; k++) {
        walk.keepWithin(k);
        never[k] += law.weight() * walk.never.total();
      }
    }
    return never;
  }

  private List<YearEnd> ends() {
    List<YearEnd> ends = new ArrayList<>();
    for (int k = 0; k < terms.years(); k++) {
      keepWithin(k);
      ends.add(new YearEnd(never.total(), paid(k)));
    }
    return ends;
  }

  private void keepWithin(int k) {
    double room = terms.rooms().get(k);
    never =
        terms.part() == 1
            ? never.plus(costs.withExceptional(law, k)).upTo(room)
            : SplitSum.of(never.plus(costs.exceptional()), costs.of(law, k), room, terms.part());
  }

  /** All that was paid up to the end of a year; what is left of its reviews is paid in the next. */
  private Measure paid(int k) {
    if (terms.part() == 1) {
      all = all.plus(costs.withExceptional(law, k));
      return all;
    }
    Measure earlier = all.plus(costs.exceptional());
    all = earlier.plus(costs.of(law, k));
    return earlier.plus(costs.paidFirst(law, k));
  }
}
