package org.boardpaper.basics;

import java.util.Optional;

/**
 * What may be asked for beside folder and days.
 *
 * @param back what is looked back to
 * @param editions the editions; absent where the settings say which
 */
public record Wishes(Retrospect back, Optional<Editions> editions) {
  /** Today's files, after the last paper, in the editions of the settings. */
  public static final Wishes NONE = new Wishes(Retrospect.NONE, Optional.empty());
}
