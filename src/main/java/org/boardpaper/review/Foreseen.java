package org.boardpaper.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Names;

/**
 * How many reviews were foreseen.
 *
 * @param aYear cases a year; absent where no number was agreed
 * @param kinds the kinds of reviews that count, as the register names them; empty for all
 */
public record Foreseen(Optional<BigDecimal> aYear, List<String> kinds) {
  /** No number agreed, all kinds count. */
  public static final Foreseen NOTHING = new Foreseen(Optional.empty(), List.of());

  /** Copies the list. */
  public Foreseen {
    kinds = List.copyOf(kinds);
  }

  /** Whether a review counts. */
  public boolean counts(Review review) {
    return kinds.isEmpty() || kinds.stream().anyMatch(kind -> same(kind, review.kind()));
  }

  /** Whether two names of kinds are one, however they are spelt. */
  static boolean same(String kind, String other) {
    return Names.key(kind).equals(Names.key(other));
  }
}
