package org.boardpaper.ledger;

import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;

/**
 * The pot's account for one financial year.
 *
 * <p>Due = agreed − not drawn − waived. A contribution received in advance is in the opening pot
 * already: it is never added to it again. To collect = due − received in advance − received for
 * this year, payer by payer, never below nought.
 *
 * <p>Reference: Leicestershire Safer Communities Strategy Board, 8 June 2016, paragraphs 10 and 11.
 */
public final class YearAccount {
  private final FinancialYear year;
  private final LedgerTotals totals;

  private YearAccount(FinancialYear year, LedgerTotals totals) {
    this.year = year;
    this.totals = totals;
  }

  /** The account of a year in a ledger. */
  public static YearAccount of(FinancialYear year, LedgerTotals totals) {
    return new YearAccount(year, totals);
  }

  /** The account of another year of the same ledger. */
  public YearAccount in(FinancialYear other) {
    return of(other, totals);
  }

  /** The account of a year of the same ledger if anything was agreed for it, else this one. */
  public YearAccount agreedIn(FinancialYear other) {
    return totals.has(other, EntryKind.CONTRIBUTION_AGREED) ? in(other) : this;
  }

  /** The accounts of the pot and of payers for all years of the ledger, and this one. */
  public Accounts accounts(List<String> payers) {
    return Accounts.of(totals, payers, year);
  }

  /** The year. */
  public FinancialYear year() {
    return year;
  }

  /** What a payer agreed for the year, less what is not drawn or waived. */
  public Sum due(String payer) {
    return agreed(payer).minus(letOff(payer));
  }

  /** What of a payer's contribution is not drawn or waived. */
  Sum letOff(String payer) {
    return booked(EntryKind.NOT_DRAWN, payer).plus(booked(EntryKind.WAIVED, payer));
  }

  /** What all payers together owe for the year. */
  public Sum due() {
    return booked(EntryKind.CONTRIBUTION_AGREED)
        .minus(booked(EntryKind.NOT_DRAWN))
        .minus(booked(EntryKind.WAIVED));
  }

  /** What all payers agreed for the year. */
  public Sum agreed() {
    return booked(EntryKind.CONTRIBUTION_AGREED);
  }

  /** What a payer agreed for the year. */
  public Sum agreed(String payer) {
    return booked(EntryKind.CONTRIBUTION_AGREED, payer);
  }

  /** What a payer paid for this year in an earlier one. */
  public Sum receivedInAdvance(String payer) {
    return totals.sum(
        key ->
            key.kind() == EntryKind.RECEIVED_IN_ADVANCE
                && key.forYear().equals(year)
                && key.payer().equals(payer));
  }

  /** What all payers paid for this year in earlier ones. */
  public Sum receivedInAdvance() {
    return totals.sum(
        key -> key.kind() == EntryKind.RECEIVED_IN_ADVANCE && key.forYear().equals(year));
  }

  /** What a payer paid for this year, in it or late, less what was paid back. */
  public Sum received(String payer) {
    return contributed(payer).minus(booked(EntryKind.REFUNDED, payer));
  }

  /** What all payers paid for this year, in it or late, less what was paid back. */
  public Sum received() {
    return totals.sum(this::isContribution).minus(booked(EntryKind.REFUNDED));
  }

  private Sum contributed(String payer) {
    return totals.sum(key -> isContribution(key) && key.payer().equals(payer));
  }

  private boolean isContribution(LedgerTotals.Key key) {
    return key.kind() == EntryKind.CONTRIBUTION_RECEIVED && key.forYear().equals(year);
  }

  /** What is still to be collected from a payer: never below nought. */
  public Sum toCollect(String payer) {
    return due(payer).minus(receivedInAdvance(payer)).minus(received(payer)).orNought();
  }

  /**
   * The pot on the first day: as stated where it is, else what the year before left.
   *
   * @return nothing where neither is known
   */
  public Sum opening() {
    if (totals.has(year, EntryKind.BROUGHT_FORWARD)) {
      return booked(EntryKind.BROUGHT_FORWARD);
    }
    return totals.years().stream().anyMatch(earlier -> earlier.compareTo(year) < 0)
        ? of(year.plus(-1), totals).closing()
        : Sum.NOTHING;
  }

  /** The part of the opening pot that no payer has paid in for this year or a later one. */
  public Sum free() {
    return opening()
        .minus(
            totals.sum(
                key ->
                    key.kind() == EntryKind.RECEIVED_IN_ADVANCE
                        && key.year().compareTo(year) < 0
                        && key.forYear().compareTo(year) >= 0));
  }

  /**
   * The pot after so much was contributed for this year: what was received in advance for it is in
   * the opening pot already.
   */
  public Sum held(Sum contributed) {
    return opening().minus(receivedInAdvance()).plus(contributed);
  }

  /**
   * Cash paid out in the year: office, chairs and authors, exceptional; never what is given in
   * kind.
   */
  public Sum costs() {
    return booked(EntryKind.OFFICE_COST)
        .plus(booked(EntryKind.CHAIR_AND_AUTHOR_COST))
        .plus(booked(EntryKind.EXCEPTIONAL_COST));
  }

  /**
   * The pot as the entries of the year leave it: opening + received, for whatever year, − refunded
   * − costs.
   */
  public Sum closing() {
    return opening()
        .plus(booked(EntryKind.CONTRIBUTION_RECEIVED))
        .minus(booked(EntryKind.REFUNDED))
        .plus(booked(EntryKind.RECEIVED_IN_ADVANCE))
        .minus(costs());
  }

  /** What the entries of one kind in this year add up to. */
  public Sum booked(EntryKind kind) {
    return totals.sum(key -> key.kind() == kind && key.year().equals(year));
  }

  /** What the entries of one kind and payer in this year add up to. */
  public Sum booked(EntryKind kind, String payer) {
    return totals.sum(
        key -> key.kind() == kind && key.year().equals(year) && key.payer().equals(payer));
  }
}
