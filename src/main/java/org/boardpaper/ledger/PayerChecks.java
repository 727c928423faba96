package org.boardpaper.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.joda.money.Money;

/** Whether what a payer was let off and what it paid fit what it agreed for a year. */
final class PayerChecks {
  private static final String ACTION =
      "Correct the entry, or add the agreement that is missing: the difference is %s.";

  private final YearAccount account;
  private final String payer;

  private PayerChecks(YearAccount account, String payer) {
    this.account = account;
    this.payer = payer;
  }

  /** What does not fit, payer by payer; nothing in a year for which nothing is agreed yet. */
  static List<Finding> of(YearAccount account, LedgerTotals totals) {
    List<Finding> findings = new ArrayList<>();
    if (totals.has(account.year(), EntryKind.CONTRIBUTION_AGREED)) {
      for (String payer : totals.payers()) {
        PayerChecks checks = new PayerChecks(account, payer);
        checks.dueBelowNought().ifPresent(findings::add);
        checks.receivedAboveDue().ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> dueBelowNought() {
    Sum letOff = account.letOff(payer);
    Money agreed = account.agreed(payer).amount();
    return above(
        "let-off-above-agreed",
        letOff,
        agreed,
        "not drawn or waived for %s in %s",
        "at most %s, agreed for the year".formatted(Pounds.printed(agreed)));
  }

  private Optional<Finding> receivedAboveDue() {
    Sum received = account.received(payer).plus(account.receivedInAdvance(payer));
    Money due = account.due(payer).orNought().amount();
    return above(
        "received-above-due",
        received,
        due,
        "received from %s for %s",
        "at most %s, due for the year".formatted(Pounds.printed(due)));
  }

  private Optional<Finding> above(
      String rule, Sum found, Money most, String what, String expected) {
    if (!found.amount().isGreaterThan(most)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            rule,
            found.sources().get(found.sources().size() - 1),
            Pounds.printed(found.amount())
                + " "
                + what.formatted(payer, account.year().id().replace('-', '/')),
            expected,
            ACTION.formatted(Pounds.printed(found.amount().minus(most)))));
  }
}
