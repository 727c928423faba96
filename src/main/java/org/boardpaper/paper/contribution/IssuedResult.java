package org.boardpaper.paper.contribution;

import java.util.List;
import org.joda.money.Money;

/**
 * What a scenario came to when the model was issued.
 *
 * @param cost office and reviews
 * @param inYear contributions due less cost
 * @param closing the pot on the last day of the first year
 * @param contributions each contributor's share of the cost, in ledger order
 * @param credits what each has paid above its share, else nought, in ledger order
 * @param pots the pot on the last day of each year, the first year first
 */
public record IssuedResult(
    Money cost,
    Money inYear,
    Money closing,
    List<Money> contributions,
    List<Money> credits,
    List<Money> pots) {
  /** Copies the lists. */
  public IssuedResult {
    contributions = List.copyOf(contributions);
    credits = List.copyOf(credits);
    pots = List.copyOf(pots);
  }
}
