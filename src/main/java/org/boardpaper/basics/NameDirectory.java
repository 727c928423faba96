package org.boardpaper.basics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the one name that is meant by a spelling, and offers near ones where none is. */
public final class NameDirectory {
  private static final int NEAREST = 3;

  private final Map<String, String> nameByKey = new TreeMap<>();

  /**
   * A directory of names and their aliases.
   *
   * @param aliasesByName each name with its other spellings
   * @throws IllegalArgumentException when one spelling stands for two names
   */
  public NameDirectory(Map<String, ? extends Collection<String>> aliasesByName) {
    aliasesByName.forEach(
        (name, aliases) -> {
          enter(name, name);
          aliases.forEach(alias -> enter(alias, name));
        });
  }

  private void enter(String spelling, String name) {
    String other = nameByKey.putIfAbsent(Names.key(spelling), name);
    if (other != null && !other.equals(name)) {
      throw new IllegalArgumentException(
          "“" + spelling + "” stands for both " + other + " and " + name);
    }
  }

  /** The name that a spelling stands for. */
  public Optional<String> find(String spelling) {
    return Optional.ofNullable(nameByKey.get(Names.key(spelling)));
  }

  /**
   * Up to three known names whose spellings are nearest, nearest first: at most a third of the
   * letters, rounded up, may differ, and never all of them.
   */
  public List<String> nearest(String spelling) {
    String key = Names.key(spelling);
    int most = Math.min((key.length() + 2) / 3, key.length() - 1);
    record Near(String name, int distance) {}
    List<Near> near = new ArrayList<>();
    nameByKey.forEach((known, name) -> near.add(new Near(name, distance(key, known))));
    return near.stream()
        .filter(candidate -> candidate.distance() <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(NEAREST)
        .toList();
  }

  /** Levenshtein's distance: the least number of single letters inserted, deleted or changed. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
