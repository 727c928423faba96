package org.boardpaper.ledger;

import static org.boardpaper.ledger.EntryKind.BROUGHT_FORWARD;
import static org.boardpaper.ledger.EntryKind.CONTRIBUTION_AGREED;
import static org.boardpaper.ledger.EntryKind.OFFICE_AGREED;
import static org.boardpaper.ledger.EntryKind.OFFICE_REQUESTED;
import static org.boardpaper.ledger.EntryKind.RECEIVED_IN_ADVANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;

/** The ledger of the board paper of 8 June 2016, paragraphs 10 to 13. */
public final class LeicestershireLedger {
  /** The ten payers in ledger order. */
  public static final List<String> PAYERS =
      List.of(
          "Leicestershire County Council",
          "Leicestershire Police",
          "Blaby",
          "Charnwood",
          "Harborough",
          "Hinckley and Bosworth",
          "Melton",
          "North West Leicestershire",
          "Oadby and Wigston",
          "Rutland");

  /** The same as payers, without a share in the settings. */
  public static final List<Payer> PARTNERS =
      PAYERS.stream().map(name -> new Payer(name, "", List.of(), Optional.empty())).toList();

  private static final FinancialYear YEAR = FinancialYear.of(2016);

  private final LedgerTotals totals = new LedgerTotals();
  private int row = 1;

  private LeicestershireLedger() {}

  /** The account of 2016/17. */
  public static YearAccount account() {
    return YearAccount.of(YEAR, totals());
  }

  /** All entries added up. */
  public static LedgerTotals totals() {
    LeicestershireLedger ledger = new LeicestershireLedger();
    ledger.book(FinancialYear.of(2015), RECEIVED_IN_ADVANCE, "Charnwood", "2500");
    ledger.book(YEAR, BROUGHT_FORWARD, "", "25500");
    ledger.book(YEAR, CONTRIBUTION_AGREED, PAYERS.get(0), "30000");
    ledger.book(YEAR, CONTRIBUTION_AGREED, PAYERS.get(1), "16000");
    PAYERS.subList(2, 10).forEach(payer -> ledger.book(YEAR, CONTRIBUTION_AGREED, payer, "2500"));
    ledger.book(YEAR, OFFICE_AGREED, "", "40500");
    ledger.book(YEAR, OFFICE_REQUESTED, "", "42089");
    return ledger.totals;
  }

  private void book(FinancialYear year, EntryKind kind, String payer, String amount) {
    SourceCell place = new SourceCell("funding-ledger.csv", "", ++row, 5);
    totals.add(
        new LedgerEntry(place, Optional.empty(), year, kind, payer, Pounds.of(amount), YEAR),
        LocalDate.of(2016, 6, 8));
  }
}
