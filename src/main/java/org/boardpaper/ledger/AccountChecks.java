package org.boardpaper.ledger;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Severity;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;

/**
 * Whether the accounts add up across and down: each line of the payers' accounts to what the ledger
 * holds of its kind, and the pot's account to the pot as it is reckoned elsewhere. What does not is
 * no account to be printed.
 */
public final class AccountChecks {
  private static final List<EntryKind> COSTS =
      List.of(
          EntryKind.OFFICE_COST,
          EntryKind.CHAIR_AND_AUTHOR_COST,
          EntryKind.EXCEPTIONAL_COST,
          EntryKind.IN_KIND);

  private final Accounts accounts;
  private final LedgerTotals totals;
  private final List<Finding> findings = new ArrayList<>();

  private AccountChecks(Accounts accounts, LedgerTotals totals) {
    this.accounts = accounts;
    this.totals = totals;
  }

  /** What does not add up, year by year; nothing is the rule. */
  public static List<Finding> of(Accounts accounts, LedgerTotals totals) {
    AccountChecks checks = new AccountChecks(accounts, totals);
    for (FinancialYear year : accounts.years()) {
      checks.down(year);
      checks.across(year);
      checks.reversals(year);
    }
    return List.copyOf(checks.findings);
  }

  private void down(FinancialYear year) {
    Corkscrew all = accounts.allPayers(year);
    for (Corkscrew.Movement line : all.movements()) {
      Sum booked = accounts.booked(year, line.kind());
      compare(
          year,
          "payers, " + line.kind().words().toLowerCase(java.util.Locale.UK),
          line.sum(),
          booked);
    }
    Sum closing =
        accounts.payers().stream()
            .map(payer -> accounts.payer(payer, year).closing())
            .reduce(Sum.NOTHING, Sum::plus);
    compare(year, "payers, closing", closing, all.closing());
  }

  private void across(FinancialYear year) {
    Corkscrew pot = accounts.pot(year);
    compare(year, "pot, closing", pot.closing(), YearAccount.of(year, totals).closing());
  }

  private void compare(FinancialYear year, String line, Sum account, Sum ledger) {
    if (!account.amount().equals(ledger.amount())) {
      findings.add(
          Finding.error(
              "account-does-not-cross-foot",
              ledger.sources().stream().findFirst().orElse(SourceCell.wholeFile("funding-ledger")),
              Pounds.printed(account.amount())
                  + " in the account of "
                  + id(year)
                  + " ("
                  + line
                  + ")",
              Pounds.printed(ledger.amount()) + ", from the ledger",
              "Name every payer of the ledger under payers in partnership.yaml; if all are named,"
                  + " report a mistake of this program."));
    }
  }

  private void reversals(FinancialYear year) {
    Sum received = accounts.booked(year, EntryKind.CONTRIBUTION_RECEIVED);
    if (received.amount().isNegative()) {
      findings.add(reversed(year, "Contributions received", received, Severity.ERROR));
      return;
    }
    for (String payer : accounts.payers()) {
      for (Corkscrew.Movement line : accounts.payer(payer, year).movements()) {
        noteReversed(year, line.kind().words() + ", " + payer, line.sum());
      }
    }
    for (EntryKind cost : COSTS) {
      noteReversed(year, cost.words(), accounts.booked(year, cost));
    }
  }

  private void noteReversed(FinancialYear year, String what, Sum sum) {
    if (sum.amount().isNegative()) {
      findings.add(reversed(year, what, sum, Severity.WARNING));
    }
  }

  /** More taken back than there was: often a sign the wrong way round. */
  private static Finding reversed(FinancialYear year, String what, Sum sum, Severity severity) {
    return new Finding(
        "more-reversed-than-booked",
        severity,
        sum.sources().get(sum.sources().size() - 1),
        what + " in " + id(year) + ": " + Pounds.printed(sum.amount()),
        "nought or more over the year",
        "Correct the signs, or receipts under ledger in partnership.yaml if all are the wrong way"
            + " round; money given back to a payer is “Refunded”.");
  }

  private static String id(FinancialYear year) {
    return year.id().replace('-', '/');
  }
}
