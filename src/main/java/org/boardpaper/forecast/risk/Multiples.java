package org.boardpaper.forecast.risk;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** The amount of which all costs are multiples. */
final class Multiples {
  private Multiples() {}

  /** In pence; a penny where nothing greater will do. */
  static double greatest(PotTerms terms, List<WeightedLaw> laws) {
    DoubleStream reviews =
        terms.costs().stream()
            .mapToDouble(Severity::mean)
            .flatMap(cost -> DoubleStream.of(cost, cost * terms.part()));
    DoubleStream counted =
        reviews.flatMap(cost -> laws.stream().mapToDouble(law -> cost * multiple(law.law())));
    DoubleStream amounts =
        terms.chance() == 0
            ? counted
            : DoubleStream.concat(counted, DoubleStream.of(terms.amount()));
    BigInteger greatest =
        whole(amounts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::gcd);
    return Math.max(1, greatest.doubleValue());
  }

  private static double multiple(CountLaw law) {
    return law.variance() == 0 ? law.mean() : 1;
  }

  private static LongStream whole(DoubleStream pence) {
    return pence.mapToLong(Math::round);
  }
}
