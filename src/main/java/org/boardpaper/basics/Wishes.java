package org.boardpaper.basics;

import java.util.List;
import java.util.Optional;

/**
 * What may be asked for beside folder and days.
 *
 * @param back what is looked back to
 * @param editions the editions; absent where the settings say which
 * @param quarter the quarter of a round, as it was written; absent for a paper
 * @param scenarios the names of the scenarios, each once; none for all
 */
public record Wishes(
    Retrospect back,
    Optional<Editions> editions,
    Optional<String> quarter,
    List<String> scenarios) {
  /** Today's files, after the last paper, in the editions of the settings, all scenarios. */
  public static final Wishes NONE = new Wishes(Retrospect.NONE, Optional.empty());

  /** Copies the list, and drops what is said twice. */
  public Wishes {
    scenarios = scenarios.stream().distinct().toList();
  }

  /** What is asked of a paper: all scenarios. */
  public Wishes(Retrospect back, Optional<Editions> editions) {
    this(back, editions, Optional.empty(), List.of());
  }

  /** What is asked of a round. */
  public static Wishes ofQuarter(String quarter) {
    return new Wishes(Retrospect.NONE, Optional.empty(), Optional.of(quarter), List.of());
  }

  /** Nothing else but some scenarios. */
  public static Wishes of(List<String> scenarios) {
    return new Wishes(Retrospect.NONE, Optional.empty(), Optional.empty(), scenarios);
  }
}
