package org.boardpaper.forecast;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.contribution.Agreement;

/**
 * Who shares the cost, and how.
 *
 * @param agreement the formula
 * @param newPayers payers that are not in the agreement yet, each with its weight as agreed share
 * @param place where the formula is written; absent where it is the usual one
 */
public record Sharing(Agreement agreement, List<Payer> newPayers, Optional<SourceCell> place) {
  /** In proportion to agreed contributions, by those who agreed them. */
  public static final Sharing AS_AGREED =
      new Sharing(Agreement.AS_AGREED, List.of(), Optional.empty());

  /** Copies the list. */
  public Sharing {
    newPayers = List.copyOf(newPayers);
  }
}
