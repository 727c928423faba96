package org.boardpaper.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers of days, shortest first.
 *
 * @param days at least one
 */
public record Durations(List<Long> days) {
  /** Refuses none, and sorts. */
  public Durations {
    days = days.stream().sorted().toList();
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no durations");
    }
  }

  /** The shortest, in days. */
  public long shortest() {
    return days.get(0);
  }

  /** The longest, in days. */
  public long longest() {
    return days.get(days.size() - 1);
  }

  /** The middle one in days, or half way between the two in the middle. */
  public BigDecimal median() {
    int middle = days.size() / 2;
    return days.size() % 2 == 1
        ? BigDecimal.valueOf(days.get(middle))
        : BigDecimal.valueOf((days.get(middle - 1) + days.get(middle)) * 5, 1).stripTrailingZeros();
  }
}
