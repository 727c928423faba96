package org.boardpaper.round;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpaper.basics.Names;
import org.boardpaper.plan.ActionStatus;

/** The words for how an action stands: which are understood, and which the plan itself uses. */
public final class StatusWording {
  private final Map<String, ActionStatus> statusByKey = new TreeMap<>();
  private final Map<ActionStatus, Map<String, Integer>> used = new EnumMap<>(ActionStatus.class);

  /**
   * Words with their meanings.
   *
   * @param known every word that is understood
   */
  public StatusWording(Map<String, ActionStatus> known) {
    known.forEach((word, status) -> statusByKey.put(Names.key(word), status));
  }

  /** Counts a word that the plan uses. */
  public void count(String word) {
    find(word)
        .ifPresent(
            status ->
                used.computeIfAbsent(status, any -> new TreeMap<>()).merge(word, 1, Integer::sum));
  }

  /** What a word means. */
  public Optional<ActionStatus> find(String word) {
    return Optional.ofNullable(statusByKey.get(Names.key(word)));
  }

  /**
   * The plan's own word for a status: the one that it uses most, of several the first by alphabet;
   * the usual one where it uses none.
   */
  public String own(ActionStatus status) {
    return Optional.ofNullable(used.get(status)).stream()
        .flatMap(words -> words.entrySet().stream())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(status::words);
  }

  /** The words that an agency may choose from, each with what it means. */
  public Map<String, ActionStatus> offered(List<String> onForm) {
    Map<String, ActionStatus> offered = new java.util.LinkedHashMap<>();
    Arrays.stream(ActionStatus.values())
        .filter(AgencyChanges::isSayable)
        .forEach(status -> offered.put(own(status), status));
    new TreeSet<>(onForm)
        .forEach(word -> find(word).ifPresent(status -> offered.putIfAbsent(word, status)));
    return offered;
  }
}
