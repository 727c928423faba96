package org.boardpaper.paper.contribution;

import org.joda.money.Money;

/**
 * A reserve that is given back in equal yearly parts.
 *
 * @param amount in all
 * @param years over how many years, from the first
 * @param firstYear the part of the first year
 */
public record GivenBack(Money amount, int years, Money firstYear) {}
