package org.boardpaper.intake;

import java.util.Map;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.ReviewState;

/**
 * What a partnership does in its own way.
 *
 * @param ledger how its finance system writes the ledger
 * @param reviews what it expects of its reviews
 * @param states its own words for where a review stands
 */
public record OwnWays(LedgerForm ledger, Expectations reviews, Map<String, ReviewState> states) {
  /** The usual ways. */
  public static final OwnWays USUAL = new OwnWays(LedgerForm.USUAL, Expectations.USUAL, Map.of());

  /** Copies the words. */
  public OwnWays {
    states = Map.copyOf(states);
  }
}
