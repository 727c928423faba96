package org.boardpaper.forecast.outlook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many reviews begin in a year.
 *
 * <p>Reference: Klugman, Panjer and Willmot, Loss Models, 4th edition (2012), chapters 6 (counting
 * distributions) and 15 (gamma prior of a Poisson mean).
 */
public sealed interface Volume {
  /** The most reviews a year on average that this system reckons with. */
  BigDecimal MOST = BigDecimal.valueOf(200);

  /** Reviews a year on average. */
  BigDecimal meanPerYear();

  /**
   * The volume of a part of the partnership: every review falls to it with the same chance,
   * whatever the others do.
   *
   * @param share from above 0 to 1
   */
  Volume part(BigDecimal share);

  /** Answers one method for each kind. */
  <T> T match(Kinds<T> kinds);

  /** What to do with each kind of volume. */
  interface Kinds<T> {
    /** As many every year. */
    T fixed(Fixed volume);

    /** By chance about a known mean. */
    T poisson(Poisson volume);

    /** By chance about a mean that differs from year to year. */
    T negativeBinomial(NegativeBinomial volume);

    /** By chance about one mean that is not known. */
    T uncertainMean(UncertainMean volume);
  }

  /**
   * As many every year; need not be whole: two and a half cost two and a half times as much as one.
   */
  record Fixed(BigDecimal meanPerYear) implements Volume {
    /** Refuses a negative number and one above {@link Volume#MOST}. */
    public Fixed {
      refuse(meanPerYear);
    }

    @Override
    public Volume part(BigDecimal share) {
      return new Fixed(meanPerYear.multiply(share));
    }

    @Override
    public <T> T match(Kinds<T> kinds) {
      return kinds.fixed(this);
    }
  }

  /** Poisson: reviews come independently of one another at a known rate. */
  record Poisson(BigDecimal meanPerYear) implements Volume {
    /** Refuses a negative mean and one above {@link Volume#MOST}. */
    public Poisson {
      refuse(meanPerYear);
    }

    @Override
    public Volume part(BigDecimal share) {
      return new Poisson(meanPerYear.multiply(share));
    }

    @Override
    public <T> T match(Kinds<T> kinds) {
      return kinds.poisson(this);
    }
  }

  /**
   * Negative binomial, each year by itself: each year has a mean of its own, gamma distributed with
   * {@code shape}. Variance = mean + mean² / shape.
   */
  record NegativeBinomial(BigDecimal meanPerYear, BigDecimal shape) implements Volume {
    /** Refuses a mean as others do, and a shape that is not above nought. */
    public NegativeBinomial {
      refuse(meanPerYear);
      positive(shape);
    }

    @Override
    public Volume part(BigDecimal share) {
      return new NegativeBinomial(meanPerYear.multiply(share), shape);
    }

    @Override
    public <T> T match(Kinds<T> kinds) {
      return kinds.negativeBinomial(this);
    }
  }

  /**
   * Poisson about a mean that nobody knows and that is the same in all years: gamma distributed as
   * if {@code cases} had been seen in {@code years}. The reviews of any number of years together
   * are then negative binomial; years are not independent of one another.
   *
   * @param cases shape of the gamma distribution, above nought
   * @param years its rate, above nought
   */
  record UncertainMean(BigDecimal cases, BigDecimal years) implements Volume {
    /** Refuses what is not above nought. */
    public UncertainMean {
      positive(cases);
      positive(years);
      refuse(cases.divide(years, MathContext.DECIMAL64));
    }

    /**
     * What is known after more years: cases + seen, years + watched.
     *
     * @param seen reviews that began
     * @param watched in how many years
     */
    public UncertainMean observed(int seen, BigDecimal watched) {
      return new UncertainMean(cases.add(BigDecimal.valueOf(seen)), years.add(watched));
    }

    @Override
    public BigDecimal meanPerYear() {
      return cases.divide(years, MathContext.DECIMAL64);
    }

    @Override
    public Volume part(BigDecimal share) {
      return new UncertainMean(cases, years.divide(share, MathContext.DECIMAL64));
    }

    @Override
    public <T> T match(Kinds<T> kinds) {
      return kinds.uncertainMean(this);
    }
  }

  private static void refuse(BigDecimal mean) {
    if (mean.signum() < 0 || mean.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("reviews a year are from 0 to " + MOST + ": " + mean);
    }
  }

  private static void positive(BigDecimal value) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException("must be above nought: " + value);
    }
  }
}
