package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * A scenario as a person chooses it, with what it came to at issue.
 *
 * @param label what it is called in the list: {@code "Office £42,089, 2.5 reviews at £8,500"}
 * @param office cost of the office in the first year
 * @param reviews reviews a year, need not be whole
 * @param costPerReview chair and author of one review
 * @param basis where that cost is from: {@code "Mean of 5 in the ledger"}; empty where it is typed
 * @param issued what it came to when the model was issued
 */
public record ScenarioLine(
    String label,
    Money office,
    BigDecimal reviews,
    Money costPerReview,
    String basis,
    IssuedResult issued) {}
