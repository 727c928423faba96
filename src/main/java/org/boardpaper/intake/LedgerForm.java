package org.boardpaper.intake;

import java.util.List;
import java.util.Map;
import org.boardpaper.ledger.EntryKind;

/**
 * How a partnership's finance system writes the ledger.
 *
 * @param kinds own words or codes for kinds of entries, beside the usual ones
 * @param ignored codes of entries that do not concern the pot
 * @param receipts how money that comes in is told from money that goes out
 */
public record LedgerForm(Map<String, EntryKind> kinds, List<String> ignored, Receipts receipts) {
  /** The usual words, and amounts without a sign: the kind says the direction. */
  public static final LedgerForm USUAL = new LedgerForm(Map.of(), List.of(), Receipts.CREDIT);

  /** Copies the map and the list. */
  public LedgerForm {
    kinds = Map.copyOf(kinds);
    ignored = List.copyOf(ignored);
  }

  /** How money that comes in is written. */
  public enum Receipts {
    /** In the column of credits, where there is one; else without a sign. */
    CREDIT,
    /** In the column of debits, where there is one; else without a sign. */
    DEBIT,
    /** As an amount below nought. */
    NEGATIVE,
    /** As an amount above nought, and costs below. */
    POSITIVE;

    /** Whether an amount in a column of its own has a sign. */
    boolean isSigned() {
      return this == NEGATIVE || this == POSITIVE;
    }
  }
}
