package org.boardpaper.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.joda.money.Money;

/** Whether what the ledger states is what its entries add up to, and whether payers paid so. */
public final class LedgerChecks {
  private LedgerChecks() {}

  /** The contradictions of a ledger, year by year. */
  public static List<Finding> of(LedgerTotals totals) {
    List<Finding> findings = new ArrayList<>();
    for (FinancialYear year : totals.years()) {
      YearAccount account = YearAccount.of(year, totals);
      carriedForward(account, totals).ifPresent(findings::add);
      broughtForward(account, totals).ifPresent(findings::add);
      findings.addAll(PayerChecks.of(account, totals));
    }
    return findings;
  }

  /** Says of an entry that it happened after a day, and so is left out of what is known on it. */
  public static Finding notCounted(LedgerEntry entry, LocalDate asOf) {
    String payer = entry.payer().isEmpty() ? "" : ", " + entry.payer();
    return Finding.warning(
        "dated-after-the-day",
        entry.place(),
        entry.kind().words()
            + payer
            + ": "
            + Pounds.printed(entry.amount())
            + entry.date().map(day -> " on " + Days.words(day)).orElse(""),
        "a day up to " + Days.words(asOf) + ", as the paper counts nothing paid later",
        "Correct the date if it is wrong; else nothing: a later paper counts this line.");
  }

  private static Optional<Finding> carriedForward(YearAccount account, LedgerTotals totals) {
    if (!totals.has(account.year(), EntryKind.CARRIED_FORWARD)) {
      return Optional.empty();
    }
    return differs(
        "carried-forward-does-not-add-up",
        account.booked(EntryKind.CARRIED_FORWARD),
        account.closing().amount(),
        "opening pot, receipts and costs of " + account.year().id());
  }

  private static Optional<Finding> broughtForward(YearAccount account, LedgerTotals totals) {
    FinancialYear before = account.year().plus(-1);
    if (!totals.has(account.year(), EntryKind.BROUGHT_FORWARD)
        || !totals.years().contains(before)) {
      return Optional.empty();
    }
    Sum closing =
        totals.has(before, EntryKind.CARRIED_FORWARD)
            ? YearAccount.of(before, totals).booked(EntryKind.CARRIED_FORWARD)
            : YearAccount.of(before, totals).closing();
    return differs(
        "brought-forward-differs",
        account.booked(EntryKind.BROUGHT_FORWARD),
        closing.amount(),
        "the pot that " + before.id() + " left");
  }

  private static Optional<Finding> differs(String rule, Sum stated, Money computed, String from) {
    if (stated.amount().equals(computed)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            rule,
            stated.sources().get(0),
            Pounds.printed(stated.amount()),
            Pounds.printed(computed) + ", from " + from,
            "Correct the entry, or add the entry that is missing: the difference is "
                + Pounds.printed(stated.amount().minus(computed))
                + "."));
  }
}
