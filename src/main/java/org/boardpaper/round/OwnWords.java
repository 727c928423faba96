package org.boardpaper.round;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpaper.basics.Names;

/** Words with their meanings: which are understood, and which the plan itself uses for each. */
final class OwnWords<T extends Enum<T>> {
  private final Map<String, T> meaningByKey = new TreeMap<>();
  private final Map<T, Map<String, Integer>> used;
  private final Function<T, String> usual;

  /**
   * Words with their meanings.
   *
   * @param kind what they mean
   * @param known every word that is understood
   * @param usual the usual word for a meaning
   */
  OwnWords(Class<T> kind, Map<String, T> known, Function<T, String> usual) {
    this.used = new EnumMap<>(kind);
    this.usual = usual;
    known.forEach((word, meaning) -> meaningByKey.put(Names.key(word), meaning));
  }

  /** Counts a word that the plan uses. */
  void count(String word) {
    find(word)
        .ifPresent(
            meaning ->
                used.computeIfAbsent(meaning, any -> new TreeMap<>()).merge(word, 1, Integer::sum));
  }

  /** What a word means. */
  Optional<T> find(String word) {
    return Optional.ofNullable(meaningByKey.get(Names.key(word)));
  }

  /**
   * The plan's own word: the one that it uses most, of several the first by alphabet; the usual one
   * where it uses none.
   */
  String own(T meaning) {
    return Optional.ofNullable(used.get(meaning)).stream()
        .flatMap(words -> words.entrySet().stream())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> usual.apply(meaning));
  }
}
