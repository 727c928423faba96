package org.boardpaper.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/** What became of everything that was outstanding in the last report, counted. */
public final class Fates {
  private final Map<Fate, Map<Scope, Tally>> tallies = new EnumMap<>(Fate.class);

  /** Counts one more, at the place where the last report had it. */
  public void count(Fate fate, Scope scope, SourceCell place) {
    tallies
        .computeIfAbsent(fate, none -> new EnumMap<>(Scope.class))
        .computeIfAbsent(scope, none -> new Tally())
        .count(place);
  }

  /** The places counted; none where the count is nought. */
  public List<SourceCell> places(Fate fate, Scope scope) {
    Tally tally = tallies.getOrDefault(fate, Map.of()).get(scope);
    return tally == null ? List.of() : tally.sources();
  }

  /** The places of a fate, single-agency first. */
  public List<SourceCell> places(Fate fate) {
    return Stream.of(Scope.values()).flatMap(scope -> places(fate, scope).stream()).toList();
  }
}
