package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Scope;
import org.boardpaper.review.ReviewState;

/**
 * The meanings that a partnership may give to a word of its own.
 *
 * @param rule the finding where a meaning is none of them
 * @param values all of them
 * @param name how each is called in the settings
 * @param <V> what a word means
 */
record Meanings<V>(String rule, List<V> values, Function<V, String> name) {
  static final Meanings<ActionStatus> STATUSES =
      new Meanings<>("status-unknown", List.of(ActionStatus.values()), ActionStatus::words);
  static final Meanings<Scope> SCOPES =
      new Meanings<>("scope-unknown", List.of(Scope.values()), Scope::words);
  static final Meanings<Impact> IMPACTS =
      new Meanings<>("impact-unknown", List.of(Impact.values()), Impact::words);

  static final Meanings<ReviewState> REVIEW_STATES =
      new Meanings<>("review-state-unknown", List.of(ReviewState.values()), ReviewState::words);

  /** Copies the list. */
  Meanings {
    values = List.copyOf(values);
  }

  /** The meaning that is written, or a finding. */
  Optional<V> read(YamlValue written) {
    Optional<String> text = written.text();
    Optional<V> meaning = text.flatMap(this::find);
    if (text.isPresent() && meaning.isEmpty()) {
      List<String> names = values.stream().map(name).toList();
      written.refuse(rule, "one of " + String.join(", ", names), advice(text.get(), names));
    }
    return meaning;
  }

  private Optional<V> find(String words) {
    return values.stream()
        .filter(known -> Names.key(name.apply(known)).equals(Names.key(words)))
        .findFirst();
  }

  private static String advice(String word, List<String> names) {
    Map<String, List<String>> known = new TreeMap<>();
    names.forEach(name -> known.put(name, List.of()));
    return new NameDirectory(known)
        .nearest(word).stream()
            .findFirst()
            .map(near -> "Write “" + near + "” if that is meant.")
            .orElse("Choose the one that is meant.");
  }
}
