package org.boardpaper.plan;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.boardpaper.basics.Names;

/**
 * An action of nearly the words of another: at most one letter in ten was inserted, deleted or
 * changed. Too little to take the two for one, and enough to ask. After {@value MOST_COMPARED}
 * comparisons nothing is asked any more: then it is another plan.
 */
final class Likeness {
  private static final int LETTERS_FOR_ONE_CHANGED = 10;
  private static final int MOST_COMPARED = 200_000;

  private final IdentityHashMap<Earlier, String> keys = new IdentityHashMap<>();
  private int compared;

  private record Near(Earlier action, int changed) {}

  /** The action of the same review that is most like one; absent where none is, or two as much. */
  Optional<Earlier> nearest(Earlier wanted, List<Earlier> others) {
    String words = Names.key(wanted.text());
    int most = words.length() / LETTERS_FOR_ONE_CHANGED;
    LevenshteinDistance distance = new LevenshteinDistance(most);
    List<Near> near =
        others.stream()
            .filter(other -> other.id().review().equals(wanted.id().review()))
            .filter(other -> Math.abs(key(other).length() - words.length()) <= most)
            .filter(other -> compared++ < MOST_COMPARED)
            .map(other -> new Near(other, distance.apply(words, key(other))))
            .filter(other -> other.changed() >= 0)
            .sorted(Comparator.comparingInt(Near::changed))
            .limit(2)
            .toList();
    boolean unique =
        near.size() == 1 || (near.size() == 2 && near.get(0).changed() < near.get(1).changed());
    return unique ? Optional.of(near.get(0).action()) : Optional.empty();
  }

  private String key(Earlier other) {
    return keys.computeIfAbsent(other, one -> Names.key(one.text()));
  }
}
