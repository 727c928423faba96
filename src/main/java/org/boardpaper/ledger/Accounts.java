package org.boardpaper.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;

/**
 * The accounts of the pot and of each payer, year by year from the first year of the ledger on.
 *
 * <p>A payer's balance is what it owes; below nought it is in credit. It begins with nought in the
 * first year: closing = opening + agreed − not drawn − waived − received − received in advance +
 * refunded. An advance so is a credit until the year that it is meant for. The pot's balance is
 * cash: what is given in kind is not in it.
 */
public final class Accounts {
  private static final Map<EntryKind, Boolean> OF_A_PAYER = new LinkedHashMap<>();
  private static final Map<EntryKind, Boolean> OF_THE_POT = new LinkedHashMap<>();

  static {
    OF_A_PAYER.put(EntryKind.CONTRIBUTION_AGREED, true);
    OF_A_PAYER.put(EntryKind.NOT_DRAWN, false);
    OF_A_PAYER.put(EntryKind.WAIVED, false);
    OF_A_PAYER.put(EntryKind.CONTRIBUTION_RECEIVED, false);
    OF_A_PAYER.put(EntryKind.RECEIVED_IN_ADVANCE, false);
    OF_A_PAYER.put(EntryKind.REFUNDED, true);
    OF_THE_POT.put(EntryKind.CONTRIBUTION_RECEIVED, true);
    OF_THE_POT.put(EntryKind.RECEIVED_IN_ADVANCE, true);
    OF_THE_POT.put(EntryKind.REFUNDED, false);
    OF_THE_POT.put(EntryKind.OFFICE_COST, false);
    OF_THE_POT.put(EntryKind.CHAIR_AND_AUTHOR_COST, false);
    OF_THE_POT.put(EntryKind.EXCEPTIONAL_COST, false);
  }

  private final LedgerTotals totals;
  private final List<String> payers;
  private final FinancialYear upTo;
  private final Map<String, Map<FinancialYear, Corkscrew>> byPayer = new LinkedHashMap<>();

  private Accounts(LedgerTotals totals, List<String> payers, FinancialYear upTo) {
    this.totals = totals;
    this.upTo = upTo;
    this.payers = List.copyOf(payers);
    payers.forEach(payer -> byPayer.put(payer, years(payer)));
  }

  /**
   * The accounts of a ledger.
   *
   * @param payers names, in ledger order
   * @param upTo a year that is shown even if the ledger ends before it
   */
  public static Accounts of(LedgerTotals totals, List<String> payers, FinancialYear upTo) {
    return new Accounts(totals, payers, upTo);
  }

  /** The payers, in ledger order. */
  public List<String> payers() {
    return payers;
  }

  /** Every year from the first of the ledger on, those without an entry too. */
  public List<FinancialYear> years() {
    List<FinancialYear> booked = totals.years();
    List<FinancialYear> years = new ArrayList<>();
    if (!booked.isEmpty()) {
      FinancialYear booking = booked.get(booked.size() - 1);
      FinancialYear last = booking.compareTo(upTo) > 0 ? booking : upTo;
      for (FinancialYear year = booked.get(0); year.compareTo(last) <= 0; year = year.plus(1)) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }

  /** The pot's account of a year. */
  public Corkscrew pot(FinancialYear year) {
    YearAccount account = YearAccount.of(year, totals);
    List<Corkscrew.Movement> movements = new ArrayList<>();
    OF_THE_POT.forEach(
        (kind, adds) -> movements.add(new Corkscrew.Movement(kind, adds, account.booked(kind))));
    return new Corkscrew(year, account.opening(), movements);
  }

  /** A payer's account of a year; all nought outside the years of the ledger. */
  public Corkscrew payer(String payer, FinancialYear year) {
    return byPayer
        .getOrDefault(payer, Map.of())
        .getOrDefault(year, new Corkscrew(year, Sum.NOTHING, List.of()));
  }

  /** The accounts of all payers in a year, added up line by line. */
  public Corkscrew allPayers(FinancialYear year) {
    List<Corkscrew.Movement> movements = new ArrayList<>();
    OF_A_PAYER.forEach(
        (kind, adds) -> {
          Sum sum =
              payers.stream()
                  .map(payer -> payer(payer, year).of(kind))
                  .reduce(Sum.NOTHING, Sum::plus);
          movements.add(new Corkscrew.Movement(kind, adds, sum));
        });
    Sum opening =
        payers.stream().map(payer -> payer(payer, year).opening()).reduce(Sum.NOTHING, Sum::plus);
    return new Corkscrew(year, opening, movements);
  }

  /** What the ledger holds of a kind in a year, whoever pays. */
  Sum booked(FinancialYear year, EntryKind kind) {
    return YearAccount.of(year, totals).booked(kind);
  }

  /** What is given in kind in a year: shown beside the accounts, never in them. */
  public Sum inKind(FinancialYear year) {
    return booked(year, EntryKind.IN_KIND);
  }

  private Map<FinancialYear, Corkscrew> years(String payer) {
    Map<FinancialYear, Corkscrew> years = new TreeMap<>();
    Sum opening = Sum.NOTHING;
    for (FinancialYear year : years()) {
      Corkscrew account = new Corkscrew(year, opening, movements(payer, year));
      years.put(year, account);
      opening = carried(account);
    }
    return years;
  }

  /** The closing balance with the sources of this year alone: the years before have theirs. */
  private static Sum carried(Corkscrew account) {
    return new Sum(account.closing().amount(), account.added().plus(account.taken()).sources());
  }

  private List<Corkscrew.Movement> movements(String payer, FinancialYear year) {
    List<Corkscrew.Movement> movements = new ArrayList<>();
    OF_A_PAYER.forEach(
        (kind, adds) ->
            movements.add(
                new Corkscrew.Movement(
                    kind,
                    adds,
                    totals.sum(
                        key ->
                            key.kind() == kind
                                && key.year().equals(year)
                                && key.payer().equals(payer)))));
    return movements;
  }
}
