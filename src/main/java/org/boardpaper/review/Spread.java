package org.boardpaper.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.basics.Probability;

/**
 * Whether cases are spread over areas as chance would spread them: each case falls into an area
 * independently of the others, with a chance in proportion to the area's weight.
 *
 * <p>P(at most k areas have a case): areas are taken one after another; of r cases not yet placed
 * an area gets a binomial number with chance its weight / the weights not yet taken. Exact but for
 * the rounding of floating point.
 *
 * <p>Reference: Feller, An Introduction to Probability Theory and Its Applications, volume 1, 3rd
 * edition (1968), section IV.2 (occupancy); Leicestershire Safer Communities Strategy Board, 8 June
 * 2016, paragraphs 18 and 20, for the question.
 *
 * @param weights of the areas, such as population, none negative, one at least above nought
 */
public record Spread(List<Double> weights) {
  /** Refuses weights that are no chances. */
  public Spread {
    weights = List.copyOf(weights);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (!(sum > 0) || Double.isInfinite(sum) || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException(
          "weights must not be negative and one must be above nought: " + weights);
    }
  }

  /** Areas that are equally likely. */
  public static Spread even(int areas) {
    return new Spread(IntStream.range(0, areas).mapToObj(area -> 1.0).toList());
  }

  /**
   * Probability that at most {@code most} areas have a case.
   *
   * @param cases how many, not negative
   * @param most how many areas
   */
  public Probability atMost(int cases, int most) {
    double[] byAreas = occupied(cases);
    int end = Math.max(0, Math.min(most + 1, byAreas.length));
    return Probability.computed(Arrays.stream(byAreas, 0, end).sum());
  }

  /** How many areas are expected to have a case: Σ 1 − (1 − chance of the area)^cases. */
  public double expectedAreas(int cases) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    return weights.stream().mapToDouble(w -> 1 - Math.pow(1 - w / sum, cases)).sum();
  }

  private double[] occupied(int cases) {
    if (cases < 0) {
      throw new IllegalArgumentException("a number of cases is not negative: " + cases);
    }
    double[][] left = new double[cases + 1][weights.size() + 1];
    left[cases][0] = 1;
    double weightLeft = weights.stream().mapToDouble(Double::doubleValue).sum();
    int areas = areas();
    for (double weight : weights) {
      if (weight > 0) {
        areas--;
        left = afterArea(left, areas == 0 ? 1 : Math.min(1, weight / weightLeft));
        weightLeft -= weight;
      }
    }
    return left[0];
  }

  private int areas() {
    return (int) weights.stream().filter(weight -> weight > 0).count();
  }

  /** From [cases not yet placed][areas with a case] to the same after one more area. */
  private static double[][] afterArea(double[][] before, double chance) {
    double[][] after = new double[before.length][before[0].length];
    for (int cases = 0; cases < before.length; cases++) {
      double[] getting = binomial(cases, chance);
      for (int got = 0; got <= cases; got++) {
        int more = got > 0 ? 1 : 0;
        for (int areas = 0; areas + more < before[0].length; areas++) {
          after[cases - got][areas + more] += before[cases][areas] * getting[got];
        }
      }
    }
    return after;
  }

  private static double[] binomial(int n, double chance) {
    double[] masses = new double[n + 1];
    masses[0] = 1;
    for (int trial = 1; trial <= n; trial++) {
      for (int k = trial; k > 0; k--) {
        masses[k] = masses[k] * (1 - chance) + masses[k - 1] * chance;
      }
      masses[0] *= 1 - chance;
    }
    return masses;
  }
}
