package org.boardpaper.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many returned cells there are of each verdict.
 *
 * @param returned all of them
 * @param of by verdict, none missing
 */
public record Counts(int returned, Map<Verdict, Integer> of) {
  /**
   * Copies the map and refuses counts that do not add up: then a cell would be lost or doubled.
   *
   * @throws IllegalStateException when they do not
   */
  public Counts {
    of = new EnumMap<>(of);
    int sum = of.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != returned) {
      throw new IllegalStateException(
          returned + " cells came back and " + sum + " are accounted for");
    }
  }

  /**
   * Counts outcomes against the cells that were read.
   *
   * @param returned how many cells were read
   */
  public static Counts of(int returned, List<CellOutcome> outcomes) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    outcomes.forEach(cell -> counts.merge(cell.verdict(), 1, Integer::sum));
    return new Counts(returned, counts);
  }

  /** How many of one verdict. */
  public int count(Verdict verdict) {
    return of.getOrDefault(verdict, 0);
  }
}
