package org.boardpaper.forecast.risk;

/** The numbers of all years, ordered as {@link Readings} does, and how far each may be off. */
final class Readout {
  private final double[] numbers;
  private final double[] errors;

  Readout(double[] numbers, double[] errors) {
    this.numbers = numbers;
    this.errors = errors;
  }

  /** Numbers without an error. */
  static Readout exact(double[] numbers) {
    return new Readout(numbers, new double[numbers.length]);
  }

  /** Half way between two bounds. */
  static Readout between(double[] low, double[] high) {
    return new Readout(
        Readings.combined(low, 0.5, high, 0.5),
        Readings.combined(Readings.apart(low, high), 0.5, low, 0));
  }

  double number(int index) {
    return numbers[index];
  }

  double error(int index) {
    return errors[index];
  }
}
