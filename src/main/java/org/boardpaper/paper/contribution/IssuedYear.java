package org.boardpaper.paper.contribution;

import org.joda.money.Money;

/**
 * A year of a scenario as issued.
 *
 * @param contributions called on for the year, received in advance or not
 * @param cost office and reviews
 * @param pot on the last day
 */
public record IssuedYear(Money contributions, Money cost, Money pot) {}
