package org.boardpaper.paper.contribution;

import java.math.BigDecimal;

/**
 * A probability worked out by the engine for the issued assumptions. It does not follow a change
 * made in the workbook.
 *
 * @param what the event in words: {@code "The pot is empty at a year end by 31 March 2021"}
 * @param assumptions what it rests on, in words
 * @param probability between 0 and 1
 */
public record StatedRisk(String what, String assumptions, BigDecimal probability) {
  /** Refuses what is no probability. */
  public StatedRisk {
    if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("not a probability: " + probability);
    }
  }
}
