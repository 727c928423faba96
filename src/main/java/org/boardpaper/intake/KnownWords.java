package org.boardpaper.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;

/**
 * Words that stand for values, however they are spelt. A spelling once looked up is remembered: a
 * plan says "Ongoing" thousands of times.
 *
 * @param <V> what a word stands for
 */
final class KnownWords<V> {
  private static final int REMEMBERED = 10_000;
  private static final int LONGEST = 200;

  private final Map<String, V> valueByKey = new HashMap<>();
  private final Map<String, Optional<V>> remembered = new HashMap<>();
  private final Function<V, String> label;
  private final NameDirectory spellings;

  /**
   * Words with their values.
   *
   * @param valueByWord of two spellings of one word, the later wins
   * @param label how a value is named to a reader
   */
  KnownWords(Map<String, V> valueByWord, Function<V, String> label) {
    this.label = label;
    Map<String, List<String>> wordByKey = new TreeMap<>();
    valueByWord.forEach(
        (word, value) -> {
          valueByKey.put(Names.key(word), value);
          wordByKey.put(Names.key(word), List.of());
        });
    spellings = new NameDirectory(wordByKey);
  }

  /** The value that a word stands for. */
  Optional<V> find(String word) {
    Optional<V> known = remembered.get(word);
    if (known == null) {
      known = Optional.ofNullable(valueByKey.get(Names.key(word)));
      if (remembered.size() < REMEMBERED && word.length() <= LONGEST) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  /** What a word may stand for that is spelt much like it. */
  Optional<V> nearest(String word) {
    return word.length() > LONGEST
        ? Optional.empty()
        : spellings.nearest(word).stream().findFirst().flatMap(this::find);
  }

  /** {@code "Did you mean “Police”? "}, or nothing where no word is near. */
  String suggestion(String word) {
    return nearest(word).map(value -> "Did you mean “" + label.apply(value) + "”? ").orElse("");
  }
}
