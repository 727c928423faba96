package org.boardpaper.paper.contribution;

import java.util.List;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * What a scenario came to when the model was issued.
 *
 * @param cost office and reviews
 * @param inYear contributions due less cost
 * @param closing the pot on the last day of the first year
 * @param contributions each contributor's share of the cost, less what is drawn from the reserve,
 *     in ledger order
 * @param credits what each has paid above its share, else nought, in ledger order
 * @param years every year, the first one first
 */
public record IssuedResult(
    Money cost,
    Money inYear,
    Money closing,
    List<Money> contributions,
    List<Money> credits,
    List<IssuedYear> years) {
  /** Copies the lists. */
  public IssuedResult {
    contributions = List.copyOf(contributions);
    credits = List.copyOf(credits);
    years = List.copyOf(years);
  }

  /** What all contributors pay together. */
  public Money contributed() {
    return contributions.stream().reduce(Pounds.ZERO, Money::plus);
  }

  /** The pot on the last day of each year. */
  public List<Money> pots() {
    return years.stream().map(IssuedYear::pot).toList();
  }
}
