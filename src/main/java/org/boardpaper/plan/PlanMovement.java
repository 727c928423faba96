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
 * other. An action of the last paper that the plan no longer holds counts as withdrawn, and is
 * named by {@link #finish}.
 */
public final class PlanMovement {
  private final Optional<Map<ActionId, Earlier>> last;
  private final Set<ActionId> met = new HashSet<>();
  private final List<Now> unknown = new ArrayList<>();
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

    /** The words printed: {@code "Outstanding at the last report"}. */
    public String words() {
      return switch (this) {
        case OPENING -> "Outstanding at the last report";
        case NEW -> "New since the last report";
        case REOPENED -> "Reopened since the last report";
        case COMPLETED -> "Completed since the last report";
        case WITHDRAWN -> "Withdrawn since the last report";
        case CLOSING -> "Outstanding now";
      };
    }

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

  /**
   * Whether an action was outstanding in the last paper, under the same review, series and number.
   */
  public boolean wasOutstanding(Action action) {
    return before(action).isPresent();
  }

  /** Counts an action as it stands at the end of a day. */
  public void add(Action action, LocalDate asOf) {
    Now now = Now.of(action, action.isOutstandingOn(asOf));
    Optional<Earlier> before = before(action);
    if (before.isPresent() || last.isEmpty()) {
      met.add(action.id());
      count(before, now);
    } else {
      unknown.add(now);
    }
  }

  /**
   * Ends the counting, once every action of the plan was added. An action of the last paper that is
   * not met by its number is looked for under its words: one of the same review and the same words
   * is the same action, renumbered. What is not found at all counts as withdrawn.
   *
   * @return what was not met by its number, in the order of the last paper
   */
  public List<Moved> finish() {
    List<Moved> moved = new ArrayList<>();
    for (Earlier earlier : last.orElse(Map.of()).values()) {
      if (!met.contains(earlier.id())) {
        moved.add(moved(earlier));
      }
    }
    unknown.forEach(now -> count(Optional.empty(), now));
    unknown.clear();
    return moved;
  }

  private Moved moved(Earlier earlier) {
    List<Now> same = unknown.stream().filter(now -> now.isSame(earlier)).toList();
    if (same.size() == 1) {
      unknown.remove(same.get(0));
      count(Optional.of(earlier), same.get(0));
      return new Moved(earlier, Optional.of(same.get(0).action()));
    }
    countedUnder(earlier).forEach(of -> count(of, Change.OPENING, earlier.place()));
    countedUnder(earlier).forEach(of -> count(of, Change.WITHDRAWN, earlier.place()));
    return new Moved(
        earlier, Optional.empty(), Likeness.nearest(earlier, unknown.stream().map(Now::action)));
  }

  /**
   * An action of the last paper that does not stand under its number any more.
   *
   * @param earlier as the last paper knew it
   * @param now as the plan has it under another number; absent where the plan has it no more
   * @param alike where it is absent, a new action of nearly the same words, if there is just one
   */
  public record Moved(Earlier earlier, Optional<Earlier> now, Optional<Earlier> alike) {
    /** An action that no other is like. */
    public Moved(Earlier earlier, Optional<Earlier> now) {
      this(earlier, now, Optional.empty());
    }
  }

  private record Now(Earlier action, boolean outstanding, Change in, Change out) {
    static Now of(Action action, boolean outstanding) {
      ActionStatus status = action.standing().status();
      return new Now(
          Earlier.of(action),
          outstanding,
          status == ActionStatus.REOPENED ? Change.REOPENED : Change.NEW,
          status == ActionStatus.WITHDRAWN ? Change.WITHDRAWN : Change.COMPLETED);
    }

    boolean isSame(Earlier earlier) {
      return action.id().review().equals(earlier.id().review())
          && action.text().equals(earlier.text());
    }
  }

  private void count(Optional<Earlier> before, Now now) {
    SourceCell place = now.action().place();
    Set<Of> were = before.map(PlanMovement::countedUnder).orElse(Set.of());
    Set<Of> are = now.outstanding() ? countedUnder(now.action()) : Set.of();
    Change in = before.isPresent() ? Change.NEW : now.in();
    Change out = now.outstanding() ? Change.WITHDRAWN : now.out();
    were.forEach(of -> count(of, Change.OPENING, place));
    are.forEach(of -> count(of, Change.CLOSING, place));
    are.stream().filter(of -> !were.contains(of)).forEach(of -> count(of, in, place));
    were.stream().filter(of -> !are.contains(of)).forEach(of -> count(of, out, place));
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
