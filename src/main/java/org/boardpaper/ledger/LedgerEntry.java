package org.boardpaper.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.SourceCell;
import org.joda.money.Money;

/**
 * A line of the funding ledger.
 *
 * @param place the row it was read from, and the column of its amount
 * @param date the day of the transaction, where there is one
 * @param year the financial year in which it is booked
 * @param kind what it is
 * @param subject who pays or is paid back, or which review was paid for
 * @param amount pounds and pence in the direction of the kind; below nought where an earlier entry
 *     is reversed, or the pot overdrawn
 * @param forYear the year it is meant for: {@code year}, but a later one for what is received in
 *     advance, and perhaps an earlier one for a contribution that comes late
 */
public record LedgerEntry(
    SourceCell place,
    Optional<LocalDate> date,
    FinancialYear year,
    EntryKind kind,
    Subject subject,
    Money amount,
    FinancialYear forYear) {
  /**
   * Refuses a missing payer, a review that no chair or author was paid for, a negative amount of a
   * kind that cannot be reversed, and an advance for the year itself or an earlier one.
   */
  public LedgerEntry {
    if (kind.needsPayer() == subject.payer().isEmpty()) {
      throw new IllegalArgumentException(
          kind.words() + (subject.payer().isEmpty() ? " needs a payer" : " has no payer"));
    }
    if (kind != EntryKind.CHAIR_AND_AUTHOR_COST && !subject.review().isEmpty()) {
      throw new IllegalArgumentException(kind.words() + " is of no review");
    }
    if (amount.isNegative() && !kind.mayBeNegative()) {
      throw new IllegalArgumentException(kind.words() + " cannot be negative: " + amount);
    }
    if ((kind == EntryKind.RECEIVED_IN_ADVANCE) != (forYear.compareTo(year) > 0)) {
      throw new IllegalArgumentException(
          kind.words() + " in " + year.id() + " cannot be for " + forYear.id());
    }
  }

  /** An entry that names no review. */
  public LedgerEntry(
      SourceCell place,
      Optional<LocalDate> date,
      FinancialYear year,
      EntryKind kind,
      String payer,
      Money amount,
      FinancialYear forYear) {
    this(place, date, year, kind, new Subject(payer, ""), amount, forYear);
  }

  /** Who pays or is paid back; empty where none is concerned. */
  public String payer() {
    return subject.payer();
  }

  /** Whether it happened after a day, and so is not known on it. */
  public boolean isAfter(LocalDate day) {
    return kind.happensOnADay() && date.filter(on -> on.isAfter(day)).isPresent();
  }
}
