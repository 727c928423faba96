package org.boardpaper.forecast.risk;

import java.util.List;
import java.util.stream.DoubleStream;

/** The numbers read off one recursion, and what follows from several. */
final class Readings {
  /** Numbers for each year: at its end, at any end up to then, five percentiles of the pot. */
  static final int PER_YEAR = 7;

  private static final double[] PERCENTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private Readings() {}

  /** Probabilities, and percentiles of the pot above the floor in pence, year by year. */
  static double[] of(PotTerms terms, List<YearEnd> ends) {
    double[] numbers = new double[PER_YEAR * ends.size()];
    for (int k = 0; k < ends.size(); k++) {
      Quantiles paid = new Quantiles(ends.get(k).paid());
      double room = terms.rooms().get(k);
      numbers[PER_YEAR * k] = 1 - paid.upTo(room);
      numbers[PER_YEAR * k + 1] = 1 - ends.get(k).never();
      for (int p = 0; p < PERCENTILES.length; p++) {
        numbers[PER_YEAR * k + 2 + p] = room - paid.of(1 - PERCENTILES[p]);
      }
    }
    return numbers;
  }

  /** Richardson: with errors of the second order, (4 × at half the step − at the step) / 3. */
  static double[] extrapolated(double[] atStep, double[] atHalf) {
    return combined(atStep, -1.0 / 3, atHalf, 4.0 / 3);
  }

  /** weight × one + otherWeight × other. */
  static double[] combined(double[] one, double weight, double[] other, double otherWeight) {
    double[] sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = weight * one[i] + otherWeight * other[i];
    }
    return sum;
  }

  /** How far apart two readings are, number by number. */
  static double[] apart(double[] one, double[] other) {
    return DoubleStream.of(combined(one, 1, other, -1)).map(Math::abs).toArray();
  }
}
