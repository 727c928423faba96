package org.boardpaper.intake;

import org.boardpaper.review.Expectations;

/**
 * What a partnership does in its own way.
 *
 * @param ledger how its finance system writes the ledger
 * @param reviews what it expects of its reviews
 */
public record OwnWays(LedgerForm ledger, Expectations reviews) {
  /** The usual ways. */
  public static final OwnWays USUAL = new OwnWays(LedgerForm.USUAL, Expectations.USUAL);
}
