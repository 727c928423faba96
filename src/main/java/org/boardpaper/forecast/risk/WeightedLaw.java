package org.boardpaper.forecast.risk;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.forecast.outlook.Volume;

/**
 * A law of the reviews of a year that holds in all years with a probability. There is one where the
 * mean is known; where it is not, as many as are needed to stand for its distribution.
 *
 * <p>The gamma distribution of a mean m is taken at equal steps of ln m, each weighted with its
 * density: the trapezium rule, whose error falls exponentially with the step for such a density.
 * With the step 0.75 / √(shape + 1) it is below 1e-6, and below 1e-8 from a shape of 4 on.
 *
 * <p>Reference: Trefethen and Weideman, "The exponentially convergent trapezoidal rule", SIAM
 * Review 56 (2014), 385–458.
 *
 * @param weight from 0 to 1; the weights of a volume add up to one
 * @param law the law
 */
record WeightedLaw(double weight, CountLaw law) {
  private static final double NEGLIGIBLE = 20;

  /** The laws of a volume. */
  static List<WeightedLaw> of(Volume volume) {
    return volume.match(
        new Volume.Kinds<>() {
          @Override
          public List<WeightedLaw> fixed(Volume.Fixed fixed) {
            return one(new FixedCount(fixed.meanPerYear().doubleValue()));
          }

          @Override
          public List<WeightedLaw> poisson(Volume.Poisson poisson) {
            return one(new PanjerCount(poisson.meanPerYear().doubleValue(), 0));
          }

          @Override
          public List<WeightedLaw> negativeBinomial(Volume.NegativeBinomial differing) {
            double mean = differing.meanPerYear().doubleValue();
            return one(new PanjerCount(mean, 1 / differing.shape().doubleValue()));
          }

          @Override
          public List<WeightedLaw> uncertainMean(Volume.UncertainMean uncertain) {
            return many(uncertain.cases().doubleValue(), uncertain.years().doubleValue());
          }
        });
  }

  private static List<WeightedLaw> one(CountLaw law) {
    return List.of(new WeightedLaw(1, law));
  }

  private static List<WeightedLaw> many(double shape, double rate) {
    double step = 0.75 / Math.sqrt(shape + 1);
    List<WeightedLaw> nodes = new ArrayList<>();
    double sum = 0;
    for (int i =
            (int) Math.ceil(-2 * Math.sqrt(NEGLIGIBLE / shape) / step - NEGLIGIBLE / shape / step);
        ;
        i++) {
      double log = i * step;
      double exponent = shape * (log - Math.expm1(log));
      if (exponent > -NEGLIGIBLE) {
        nodes.add(
            new WeightedLaw(Math.exp(exponent), new PanjerCount(shape / rate * Math.exp(log), 0)));
        sum += Math.exp(exponent);
      } else if (i > 0) {
        break;
      }
    }
    double total = sum;
    return nodes.stream().map(node -> new WeightedLaw(node.weight / total, node.law)).toList();
  }
}
