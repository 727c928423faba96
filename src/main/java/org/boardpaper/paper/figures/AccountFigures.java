package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.Accounts;
import org.boardpaper.ledger.Corkscrew;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.paper.Figure;

/**
 * How the pot and each payer's balance went from the first day of a year to the last: ids begin
 * with {@code ledger.<year>.}.
 */
public final class AccountFigures {
  private static final String PAYER_OPENING =
      "nought in the first year of the ledger, else the closing balance of the year before; below"
          + " nought is a credit";
  private static final String PAYER_CLOSING =
      "opening + agreed − not drawn − waived − received − received in advance + refunded";

  private final Accounts accounts;
  private final List<Figure> figures = new ArrayList<>();

  private AccountFigures(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The figures of all years of the accounts. */
  public static List<Figure> of(Accounts accounts) {
    AccountFigures builder = new AccountFigures(accounts);
    accounts.years().forEach(builder::year);
    return List.copyOf(builder.figures);
  }

  /** The figures of one year, whether anything was entered in it or not. */
  static List<Figure> of(Accounts accounts, FinancialYear year) {
    AccountFigures builder = new AccountFigures(accounts);
    builder.year(year);
    return List.copyOf(builder.figures);
  }

  private void year(FinancialYear year) {
    pot(accounts.pot(year));
    for (Map.Entry<String, String> payer : Slugs.of(accounts.payers()).entrySet()) {
      payer(payer.getKey(), "payer." + payer.getValue() + ".", year);
    }
  }

  private void pot(Corkscrew pot) {
    FinancialYear year = pot.year();
    enter(year, "pot.in", pot.added(), "Paid into the pot", "received + received for later years");
    enter(year, "pot.out", pot.taken(), "Paid out of the pot", "refunded + costs paid");
    String closing = "opening + paid in − paid out, as the entries leave it";
    enter(year, "pot.closing", pot.closing(), "Pot on the last day", closing);
    booked(
        pot, "contributions.in-advance", "Received for later years", EntryKind.RECEIVED_IN_ADVANCE);
    booked(pot, "contributions.refunded", "Contributions refunded", EntryKind.REFUNDED);
    booked(pot, "costs.office", "Office cost paid", EntryKind.OFFICE_COST);
    booked(
        pot, "costs.chair-and-author", "Chairs and authors paid", EntryKind.CHAIR_AND_AUTHOR_COST);
    booked(pot, "costs.exceptional", "Exceptional cost paid", EntryKind.EXCEPTIONAL_COST);
  }

  private void booked(Corkscrew account, String id, String label, EntryKind kind) {
    enter(account.year(), id, account.of(kind), label, rule(kind));
  }

  private void payer(String name, String prefix, FinancialYear year) {
    Corkscrew account = accounts.payer(name, year);
    enter(
        year,
        prefix + "opening",
        account.opening(),
        name + ": owed on the first day",
        PAYER_OPENING);
    booked(account, prefix + "not-drawn", name + ": not drawn", EntryKind.NOT_DRAWN);
    booked(account, prefix + "waived", name + ": waived", EntryKind.WAIVED);
    booked(
        account,
        prefix + "in-advance",
        name + ": paid for later years",
        EntryKind.RECEIVED_IN_ADVANCE);
    booked(account, prefix + "refunded", name + ": refunded", EntryKind.REFUNDED);
    enter(
        year,
        prefix + "closing",
        account.closing(),
        name + ": owed on the last day",
        PAYER_CLOSING);
  }

  private static String rule(EntryKind kind) {
    return "sum of entries of the kind " + kind.words().toLowerCase(java.util.Locale.UK);
  }

  private void enter(FinancialYear year, String id, Sum sum, String label, String rule) {
    figures.add(
        Figures.money("ledger." + year.id() + "." + id, sum, label + ", " + year.id(), rule));
  }
}
