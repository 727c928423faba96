package org.boardpaper.basics;

/**
 * How likely something is.
 *
 * @param value from 0 (never) to 1 (certain)
 */
public record Probability(double value) implements Comparable<Probability> {
  private static final double NOISE = 1e-9;

  /** Refuses what is not from 0 to 1. */
  public Probability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a probability is from 0 to 1: " + value);
    }
  }

  /** A computed probability, in which rounding may have left up to 1e-9 below 0 or above 1. */
  public static Probability computed(double value) {
    boolean noise = value > -NOISE && value < 1 + NOISE;
    return new Probability(noise ? Math.min(1, Math.max(0, value)) : value);
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}
