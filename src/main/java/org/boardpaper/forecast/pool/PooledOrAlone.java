package org.boardpaper.forecast.pool;

import org.joda.money.Money;

/**
 * What the first year of an outlook costs a payer alone and in the pool.
 *
 * @param payer its name
 * @param expectedAlone what it would pay on average by itself
 * @param badYearAlone what it would pay by itself in a bad year: 95th percentile of its cost
 * @param expectedPooled its share of the pool's expected cost
 * @param badYearPooled its share of the pool's cost in a bad year: 95th percentile
 */
public record PooledOrAlone(
    String payer,
    Money expectedAlone,
    Money badYearAlone,
    Money expectedPooled,
    Money badYearPooled) {
  /** By how much a bad year is dearer than an average one, alone. */
  public Money swingAlone() {
    return badYearAlone.minus(expectedAlone);
  }

  /** By how much a bad year is dearer than an average one, in the pool. */
  public Money swingPooled() {
    return badYearPooled.minus(expectedPooled);
  }
}
