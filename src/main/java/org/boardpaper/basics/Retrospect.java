package org.boardpaper.basics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a paper looks back to, where it is not the last paper and today's files.
 *
 * @param since the paper that the movement begins with: its meeting, or the day that it counted at
 * @param asKnown only what was accepted before this moment is known, to the microsecond
 */
public record Retrospect(Optional<LocalDate> since, Optional<Instant> asKnown) {
  /** Today's files, and the last paper. */
  public static final Retrospect NONE = new Retrospect(Optional.empty(), Optional.empty());

  /** Keeps no more of the moment than a store can. */
  public Retrospect {
    asKnown = asKnown.map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
  }
}
