package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpaper.basics.Percent;

/** Numbers within bounds. */
final class Numbers {
  private static final String ACTION = "Write a number within these bounds.";

  private Numbers() {}

  /** A whole number from one to another. */
  static Optional<Integer> whole(YamlValue written, int least, int most) {
    Optional<BigDecimal> number = written.decimal();
    Optional<Integer> whole =
        number
            .filter(n -> n.stripTrailingZeros().scale() <= 0)
            .map(BigDecimal::intValue)
            .filter(n -> n >= least && n <= most);
    if (number.isPresent() && whole.isEmpty()) {
      written.refuse(
          "number-out-of-range", "a whole number from %d to %d".formatted(least, most), ACTION);
    }
    return whole;
  }

  /** A number up to a bound, nought and the bound among them. */
  static Optional<BigDecimal> upTo(YamlValue written, int most) {
    Optional<BigDecimal> number = written.decimal();
    Optional<BigDecimal> within = number.filter(n -> n.compareTo(BigDecimal.valueOf(most)) <= 0);
    if (number.isPresent() && within.isEmpty()) {
      written.refuse("number-out-of-range", "from 0 to " + most, ACTION);
    }
    return within;
  }

  /** A number above nought, up to a bound. */
  static Optional<BigDecimal> above(YamlValue written, int most) {
    Optional<BigDecimal> number = upTo(written, most);
    Optional<BigDecimal> above = number.filter(n -> n.signum() > 0);
    if (number.isPresent() && above.isEmpty()) {
      written.refuse("number-out-of-range", "above 0, up to " + most, ACTION);
    }
    return above;
  }

  /** A percentage from 0 to 100, without its sign. */
  static Optional<Percent> percent(YamlValue written) {
    return upTo(written, 100).map(Percent::new);
  }
}
