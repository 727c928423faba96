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
    nameByKey.forEach((known, name) -> near.add(new Near(name, Spelling.distance(key, known))));
    return near.stream()
        .filter(candidate -> candidate.distance() <= most)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .distinct()
        .limit(NEAREST)
        .toList();
  }
}
