package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.ledger.LedgerChecks;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredLedger;

/** Adds the ledger up, as far as it was known on the day. */
final class LedgerHarvest implements Harvest<LedgerEntry> {
  private final int run;
  private final LocalDate asOf;
  private final StoredLedger ledger;
  private final LedgerTotals totals = new LedgerTotals();
  private final List<Finding> notCounted = new ArrayList<>();

  LedgerHarvest(Run run, StoredLedger ledger) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.ledger = ledger;
  }

  @Override
  public void begin() {
    ledger.forget(run);
  }

  @Override
  public void take(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      if (!totals.add(entry, asOf)) {
        notCounted.add(LedgerChecks.notCounted(entry, asOf));
      }
    }
  }

  @Override
  public List<Finding> end() {
    ledger.keep(run, totals);
    return List.copyOf(notCounted);
  }
}
