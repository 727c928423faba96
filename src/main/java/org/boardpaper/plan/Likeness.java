package org.boardpaper.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * An action of nearly the words of another: at most one letter in ten was inserted, deleted or
 * changed. Too little to take the two for one, and enough to ask.
 */
final class Likeness {
  private static final int LETTERS_FOR_ONE_CHANGED = 10;

  private Likeness() {}

  private record Near(Earlier action, int changed) {}

  /** The action of the same review that is most like one; absent where none is, or two as much. */
  static Optional<Earlier> nearest(Earlier wanted, Stream<Earlier> others) {
    int most = wanted.text().length() / LETTERS_FOR_ONE_CHANGED;
    LevenshteinDistance distance = new LevenshteinDistance(most);
    List<Near> near =
        others
            .filter(other -> other.id().review().equals(wanted.id().review()))
            .filter(other -> Math.abs(other.text().length() - wanted.text().length()) <= most)
            .map(other -> new Near(other, distance.apply(wanted.text(), other.text())))
            .filter(other -> other.changed() >= 0)
            .sorted(Comparator.comparingInt(Near::changed))
            .limit(2)
            .toList();
    boolean unique =
        near.size() == 1 || (near.size() == 2 && near.get(0).changed() < near.get(1).changed());
    return unique ? Optional.of(near.get(0).action()) : Optional.empty();
  }
}
