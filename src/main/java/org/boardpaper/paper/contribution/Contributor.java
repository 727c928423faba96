package org.boardpaper.paper.contribution;

import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * One partner's line in the ledger of a year.
 *
 * @param name its own name, as printed
 * @param group the group it belongs to; may be empty
 * @param agreed what it agreed to contribute for the year
 * @param notCalled the part of it that is not drawn or is waived
 * @param receivedInAdvance what it paid for the year in an earlier one: in the opening pot already
 * @param received what it paid this year for this year, less what was paid back
 */
public record Contributor(
    String name,
    String group,
    Money agreed,
    Money notCalled,
    Money receivedInAdvance,
    Money received) {
  /** Refuses a partner without a name and a negative agreed contribution. */
  public Contributor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a contributor needs a name");
    }
    if (agreed.isNegative()) {
      throw new IllegalArgumentException("an agreed contribution must not be negative: " + name);
    }
  }

  /** What it owes for the year: agreed, less what is not called on. */
  public Money due() {
    return agreed.minus(notCalled);
  }

  /** What it has paid for the year, whenever it did. */
  public Money paid() {
    return receivedInAdvance.plus(received);
  }

  /** What is still to be collected of what it owes: never below nought. */
  public Money toCollect() {
    return above(due(), paid());
  }

  /** By how much one amount is above another, else nought. */
  static Money above(Money amount, Money other) {
    return amount.isGreaterThan(other) ? amount.minus(other) : Pounds.ZERO;
  }
}
