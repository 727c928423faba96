package org.boardpaper.forecast.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.boardpaper.forecast.risk.Lattice.Rounding;

/**
 * Chooses lattices for an outlook and reads the risk off them.
 *
 * <p>Fixed costs: the step is the greatest amount of which all costs are multiples, and the risk is
 * exact; where that is too fine, costs are rounded down and up, and the truth lies between. Gamma
 * costs: the mean is kept, the step is halved, and the readings are extrapolated to no step at all.
 */
final class Discretisation {
  private static final int MOST_EXACT = 250_000;
  private static final int MOST_COARSE = 1_500;
  private static final int SPARE = 4;
  private static final int MOST_BOUNDED = 100_000;
  private static final double STEPS = 6;
  private static final double ROUGH = 0.5;

  private final PotTerms terms;
  private final List<WeightedLaw> laws;
  private final double range;
  private final Map<Lattice, YearCosts> costs = new HashMap<>();

  Discretisation(PotTerms terms, List<WeightedLaw> laws) {
    this.terms = terms;
    this.laws = laws;
    this.range = terms.range(laws);
  }

  /** What is read off a lattice. */
  interface Reading {
    double[] on(YearCosts costs);
  }

  /** All there is to know of every year, see {@link Readings#of}. */
  Readout readout(Precision precision) {
    return readout(all(), precision);
  }

  /**
   * Probabilities that the pot was below the floor at a year end or any before it.
   *
   * @param other the same terms with other rooms, none above those of these terms
   */
  Readout ever(PotTerms other, Precision precision) {
    return readout(ever(other), precision);
  }

  /** The probability for all years off the coarsest lattice alone, where costs are smooth. */
  double roughly(PotTerms other) {
    Readout readout =
        terms.isDiscrete()
            ? ever(other, Precision.FOR_A_GRID)
            : Readout.exact(read(ever(other), coarseStep(), Rounding.KEEP_MEAN));
    return readout.number(terms.years() - 1);
  }

  /** Readings of a lattice. */
  double[] read(double step, Rounding rounding) {
    return read(all(), step, rounding);
  }

  private Reading all() {
    return on -> Readings.of(terms, PotWalk.ends(terms, on, laws));
  }

  private Reading ever(PotTerms other) {
    return on -> DoubleStream.of(PotWalk.never(other, on, laws)).map(never -> 1 - never).toArray();
  }

  private double[] read(Reading reading, double step, Rounding rounding) {
    Lattice lattice = new Lattice(step, (int) Math.ceil(range / step) + SPARE, rounding);
    return reading.on(costs.computeIfAbsent(lattice, one -> new YearCosts(terms, one)));
  }

  private Readout readout(Reading reading, Precision precision) {
    return terms.isDiscrete() ? discrete(reading) : smooth(reading, precision);
  }

  private Readout discrete(Reading reading) {
    double step = Multiples.greatest(terms, laws);
    if (range / step <= atMost(MOST_EXACT)) {
      return Readout.exact(read(reading, step, Rounding.DOWN));
    }
    double coarse = Math.ceil(range / atMost(MOST_BOUNDED));
    return Readout.between(
        read(reading, coarse, Rounding.DOWN), read(reading, coarse, Rounding.UP));
  }

  private Readout smooth(Reading reading, Precision precision) {
    double step = coarseStep();
    double[] coarse = read(reading, step, Rounding.KEEP_MEAN);
    double[] half = read(reading, step / 2, Rounding.KEEP_MEAN);
    double[] first = Readings.extrapolated(coarse, half);
    if (precision == Precision.FOR_A_GRID) {
      return new Readout(first, Readings.apart(first, half));
    }
    double[] second = Readings.extrapolated(half, read(reading, step / 4, Rounding.KEEP_MEAN));
    return new Readout(second, Readings.apart(first, second));
  }

  /** Where there are several laws, each has a smaller lattice. */
  private double atMost(double amounts) {
    return laws.size() == 1 ? amounts : amounts / 4;
  }

  /**
   * A sixth of the standard deviation, or of half the mean where that is smaller, as a widely
   * varying cost is not smooth near nought; a whole part of an exceptional cost.
   */
  private double coarseStep() {
    double scale =
        terms.costs().stream()
            .mapToDouble(cost -> cost.mean() * Math.min(cost.variation(), ROUGH))
            .min()
            .orElse(1);
    double part = terms.part() == 0 ? 1 : Math.max(terms.part(), 0.25);
    double step = Math.max(scale * part / STEPS, range / atMost(MOST_COARSE));
    double amount = terms.chance() == 0 ? 0 : terms.amount();
    return amount < step ? step : amount / Math.ceil(amount / step);
  }
}
