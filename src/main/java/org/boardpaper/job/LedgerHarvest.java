package org.boardpaper.job;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.basics.Finding;
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
    entries.forEach(entry -> totals.add(entry, asOf));
  }

  @Override
  public List<Finding> end() {
    ledger.keep(run, totals);
    return List.of();
  }
}
