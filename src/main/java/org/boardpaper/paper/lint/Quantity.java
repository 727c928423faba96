package org.boardpaper.paper.lint;

import java.math.BigDecimal;

/**
 * A figure that a sentence says.
 *
 * @param kind what it measures
 * @param low its value, or the lower end of a range
 * @param high its value, or the upper end of a range
 * @param start where it begins in the sentence
 * @param end where it ends
 */
record Quantity(Kind kind, BigDecimal low, BigDecimal high, int start, int end) {
  /** What a figure measures. */
  enum Kind {
    /** Pounds. */
    MONEY,
    /** Of a hundred. */
    PERCENT,
    /** How many, or how long. */
    COUNT
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  boolean isSingle() {
    return low.compareTo(high) == 0;
  }

  boolean is(BigDecimal value) {
    return isSingle() && low.compareTo(value) == 0;
  }
}
