package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/**
 * How the outstanding actions of the last paper became those of this one.
 *
 * <p>Opening + new + reopened − completed − withdrawn = closing, in total and for each scope,
 * review and agency. An action that changed hands counts as withdrawn from the one and new to the
 * other. An action of the last paper that the plan no longer holds is {@link #missing()}: while
 * there is one, the movement does not reconcile and no paper is made.
 */
public final class PlanMovement {
  private final Optional<Map<ActionId, Earlier>> last;
  private final Set<ActionId> met = new HashSet<>();
  private final Map<Key, Tally> tallies = new TreeMap<>();

  /** What became of an action. */
  public enum Change {
    /** Was outstanding in the last paper. */
    OPENING,
    /** Outstanding, and not known as outstanding before. */
    NEW,
    /** Outstanding, and was closed before. */
    REOPENED,
    /** Was outstanding and is done. */
    COMPLETED,
    /** Was outstanding and will not be done. */
    WITHDRAWN,
    /** Outstanding now. */
    CLOSING;

    /** The part of a figure's id. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One count.
   *
   * @param dimension by what
   * @param name of which
   * @param change what became of it
   */
  public record Key(PlanTallies.Dimension dimension, String name, Change change)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::dimension).thenComparing(Key::name).thenComparing(Key::change);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private PlanMovement(Optional<Map<ActionId, Earlier>> last) {
    this.last = last;
  }

  /** The movement since a paper whose outstanding actions are known. */
  public static PlanMovement since(Iterable<Earlier> lastPaper) {
    Map<ActionId, Earlier> earlier = new LinkedHashMap<>();
    lastPaper.forEach(action -> earlier.put(action.id(), action));
    return new PlanMovement(Optional.of(earlier));
  }

  /**
   * The movement of a first paper: the plan's own mark says what was outstanding at the last
   * report.
   */
  public static PlanMovement ofFirstPaper() {
    return new PlanMovement(Optional.empty());
  }

  /** Counts an action as it stands at the end of a day. */
  public void add(Action action, LocalDate asOf) {
    met.add(action.id());
    Optional<Earlier> before = before(action);
    boolean now = action.isOutstandingOn(asOf);
    Change in = action.standing().status() == ActionStatus.REOPENED ? Change.REOPENED : Change.NEW;
    Change out =
        action.standing().status() == ActionStatus.WITHDRAWN ? Change.WITHDRAWN : Change.COMPLETED;
    Set<Of> were = before.map(PlanMovement::countedUnder).orElse(Set.of());
    Set<Of> are = now ? countedUnder(Earlier.of(action)) : Set.of();
    were.forEach(of -> count(of, Change.OPENING, action.place()));
    are.forEach(of -> count(of, Change.CLOSING, action.place()));
    are.stream()
        .filter(of -> !were.contains(of))
        .forEach(of -> count(of, before.isPresent() ? Change.NEW : in, action.place()));
    were.stream()
        .filter(of -> !are.contains(of))
        .forEach(of -> count(of, now ? Change.WITHDRAWN : out, action.place()));
  }

  /**
   * The actions of the last paper that the plan no longer holds, in the order of the last paper.
   */
  public List<Earlier> missing() {
    List<Earlier> missing = new ArrayList<>(last.orElse(Map.of()).values());
    missing.removeIf(earlier -> met.contains(earlier.id()));
    return missing;
  }

  /** All counts above nought, in order. */
  public Map<Key, Tally> asMap() {
    return Collections.unmodifiableMap(tallies);
  }

  /** The places counted; none where the count is nought. */
  public List<SourceCell> places(Key key) {
    Tally tally = tallies.get(key);
    return tally == null ? List.of() : tally.sources();
  }

  /** The names met in a dimension, in order. */
  public List<String> names(PlanTallies.Dimension dimension) {
    return tallies.keySet().stream()
        .filter(key -> key.dimension() == dimension)
        .map(Key::name)
        .distinct()
        .toList();
  }

  /** Counts one more at a place. */
  public void count(Key key, SourceCell place) {
    tallies.computeIfAbsent(key, none -> new Tally()).count(place);
  }

  private Optional<Earlier> before(Action action) {
    if (last.isPresent()) {
      return Optional.ofNullable(last.get().get(action.id()));
    }
    return action.standing().outstandingAtLastReport().orElse(false)
        ? Optional.of(Earlier.of(action))
        : Optional.empty();
  }

  private void count(Of of, Change change, SourceCell place) {
    count(new Key(of.dimension(), of.name(), change), place);
  }

  private record Of(PlanTallies.Dimension dimension, String name) {}

  private static Set<Of> countedUnder(Earlier action) {
    Set<Of> under = new HashSet<>();
    under.add(new Of(PlanTallies.Dimension.TOTAL, ""));
    under.add(new Of(PlanTallies.Dimension.SCOPE, action.scope().id()));
    under.add(new Of(PlanTallies.Dimension.REVIEW, action.id().review()));
    action.leads().forEach(lead -> under.add(new Of(PlanTallies.Dimension.AGENCY, lead)));
    return under;
  }
}
