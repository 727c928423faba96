package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;

/**
 * One of a few words.
 *
 * @param meanings what each word stands for, in the order in which they are listed to a reader
 * @param <T> what a word stands for
 */
record Choice<T>(Map<String, T> meanings) {
  /** What the word written stands for; empty, with a finding, where it is none of these. */
  Optional<T> of(YamlValue written) {
    Optional<String> text = written.text();
    Optional<T> meaning = text.flatMap(this::find);
    if (text.isPresent() && meaning.isEmpty()) {
      written.refuse(
          "choice-unknown", "one of " + String.join(", ", meanings.keySet()), advice(text.get()));
    }
    return meaning;
  }

  private Optional<T> find(String word) {
    return meanings.entrySet().stream()
        .filter(entry -> Names.key(entry.getKey()).equals(Names.key(word)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private String advice(String word) {
    Map<String, List<String>> words =
        meanings.keySet().stream().collect(Collectors.toMap(Function.identity(), w -> List.of()));
    return new NameDirectory(words)
        .nearest(word).stream()
            .findFirst()
            .map(near -> "Write “" + near + "” if that is meant.")
            .orElse("Write one of these.");
  }
}
