package org.boardpaper.forecast.risk;

import org.joda.money.Money;

/**
 * Percentiles of the pot on the last day of a year: with a probability of 5%, 25%, … the pot is not
 * above it. In pounds; negative below nought.
 *
 * @param p5 the pot of a bad year end: one in twenty is as low
 * @param p25 one in four is as low
 * @param p50 the median
 * @param p75 three in four are as low
 * @param p95 the pot of a good year end
 */
public record PotPercentiles(Money p5, Money p25, Money p50, Money p75, Money p95) {}
