package org.boardpaper.intake.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;

/**
 * Words of which one is to be written.
 *
 * @param rule the rule that tells another word
 * @param valueByWord what each word stands for, in the order of telling them
 * @param <V> what a word stands for
 */
record Choice<V>(String rule, Map<String, V> valueByWord) {
  private static final String USUAL_RULE = "choice-unknown";

  /** Copies the map and keeps its order. */
  Choice {
    valueByWord = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(valueByWord));
  }

  /** Words of which one is to be written. */
  Choice(Map<String, V> valueByWord) {
    this(USUAL_RULE, valueByWord);
  }

  /** What is chosen; empty, with a finding, where it is none of the words. */
  Optional<V> of(YamlValue written) {
    Optional<String> text = written.text();
    Optional<V> value = text.flatMap(this::find);
    if (text.isPresent() && value.isEmpty()) {
      String expected = "one of " + String.join(", ", valueByWord.keySet());
      written.refuse(rule, expected, advice(text.get()));
    }
    return value;
  }

  private Optional<V> find(String text) {
    String key = Names.key(text);
    return valueByWord.entrySet().stream()
        .filter(known -> Names.key(known.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private String advice(String text) {
    Map<String, List<String>> words = new TreeMap<>();
    valueByWord.keySet().forEach(word -> words.put(word, List.of()));
    return new NameDirectory(words)
        .nearest(text).stream()
            .findFirst()
            .map(near -> "Write “" + near + "” if that is meant.")
            .orElse("Choose the one that is meant.");
  }
}
