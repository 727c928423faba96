package org.boardpaper.forecast;

import org.boardpaper.basics.SourceCell;

/**
 * That the cost of a review is taken from what finished reviews cost.
 *
 * @param asked where the settings say so
 * @param spreadToo whether its variation is taken from them too, and not typed
 * @param finals of how many finished reviews it is the mean; 0 before they are known
 */
public record CostBasis(SourceCell asked, boolean spreadToo, int finals) {
  /** Taken from the ledger, which is not read yet. */
  public static CostBasis asked(SourceCell place, boolean spreadToo) {
    return new CostBasis(place, spreadToo, 0);
  }

  /** {@code "mean of 5 finished reviews in the ledger"}. */
  public String words() {
    return "mean of %d finished reviews in the ledger".formatted(finals);
  }

  /** The same for a narrow column: {@code "Mean of 5 in the ledger"}. */
  public String brief() {
    return "Mean of %d in the ledger".formatted(finals);
  }
}
