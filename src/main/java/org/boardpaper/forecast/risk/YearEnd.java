package org.boardpaper.forecast.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the recursion stands at a year end.
 *
 * @param never probability that the pot was below the floor at no year end up to this one
 * @param paid distribution of all that was paid up to now, whatever the pot was before
 */
record YearEnd(double never, Measure paid) {
  /** The year ends under every law, each weighted with its probability. */
  static List<YearEnd> mixed(List<WeightedLaw> laws, List<List<YearEnd>> ends) {
    List<YearEnd> mixed =
        ends.get(0).stream().map(end -> end.weighted(laws.get(0).weight())).toList();
    for (int law = 1; law < laws.size(); law++) {
      List<YearEnd> more = new ArrayList<>();
      for (int year = 0; year < mixed.size(); year++) {
        more.add(mixed.get(year).plus(ends.get(law).get(year), laws.get(law).weight()));
      }
      mixed = more;
    }
    return mixed;
  }

  private YearEnd weighted(double weight) {
    return new YearEnd(weight * never, paid.mixed(weight, paid, 0));
  }

  private YearEnd plus(YearEnd other, double weight) {
    return new YearEnd(never + weight * other.never, paid.mixed(1, other.paid, weight));
  }
}
