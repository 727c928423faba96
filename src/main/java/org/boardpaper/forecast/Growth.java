package org.boardpaper.forecast;

import org.boardpaper.basics.Percent;

/**
 * By how much costs rise every year after the first.
 *
 * @param office cost of the office
 * @param reviewCost cost of a review
 */
public record Growth(Percent office, Percent reviewCost) {
  /** Nothing rises. */
  public static final Growth NONE = new Growth(Percent.ZERO, Percent.ZERO);
}
