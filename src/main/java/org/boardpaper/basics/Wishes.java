package org.boardpaper.basics;

import java.util.Optional;

/**
 * What may be asked for beside folder and days.
 *
 * @param back what is looked back to
 * @param editions the editions; absent where the settings say which
 * @param quarter the quarter of a round, as it was written; absent for a paper
 */
public record Wishes(Retrospect back, Optional<Editions> editions, Optional<String> quarter) {
  /** Today's files, after the last paper, in the editions of the settings. */
  public static final Wishes NONE = new Wishes(Retrospect.NONE, Optional.empty());

  /** What is asked of a paper. */
  public Wishes(Retrospect back, Optional<Editions> editions) {
    this(back, editions, Optional.empty());
  }

  /** What is asked of a round. */
  public static Wishes ofQuarter(String quarter) {
    return new Wishes(Retrospect.NONE, Optional.empty(), Optional.of(quarter));
  }
}
