package org.boardpaper.round;

import java.util.List;

/**
 * What the quarterly rounds have to tell the board.
 *
 * @param silent agencies that have been silent in two rounds or more, by name
 * @param decided requests for more time that were decided since the last report, by the day
 */
public record RoundsSoFar(List<Silence> silent, List<Extension> decided) {
  /** Nothing. */
  public static final RoundsSoFar NONE = new RoundsSoFar(List.of(), List.of());

  /** Copies the lists. */
  public RoundsSoFar {
    silent = List.copyOf(silent);
    decided = List.copyOf(decided);
  }

  /** How many requests were accepted. */
  public long accepted() {
    return decided.stream()
        .flatMap(one -> one.decision().stream())
        .filter(Extension.Decision::accepted)
        .count();
  }
}
