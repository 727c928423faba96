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
import java.util.stream.Collectors;
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
  private static final int MOST_COMPARED = 5_000;

  private final Optional<Map<ActionId, Earlier>> last;
  private final Set<Words> words;
  private final List<Earlier> news = new ArrayList<>();
  private final Set<ActionId> met = new HashSet<>();
  private final Map<SourceCell, Unknown> perhapsRenumbered = new LinkedHashMap<>();
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
    this.words =
        last.orElse(Map.of()).values().stream()
            .map(earlier -> new Words(earlier.id().review(), earlier.text()))
            .collect(Collectors.toSet());
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

  /**
   * Whether an action that was added is not known by its number, but the last paper had one of its
   * review with the same words: {@link #finish} will tell whether it is that one.
   */
  public boolean isPerhapsRenumbered(Action action) {
    return perhapsRenumbered.containsKey(action.place());
  }

  private boolean hasKnownWords(Action action) {
    return !words.isEmpty()
        && Earlier.texts(action.wording()).stream()
            .anyMatch(text -> words.contains(new Words(action.id().review(), text)));
  }

  /**
   * Counts an action as it stands at the end of a day.
   *
   * @return what became of it, where it was outstanding in the last paper under the same number
   */
  public Optional<Followed> add(Action action, LocalDate asOf) {
    Optional<Earlier> before = before(action);
    if (before.isPresent()) {
      met.add(action.id());
      return Optional.of(count(Followed.asOf(asOf, before.get(), action)));
    }
    if (hasKnownWords(action)) {
      perhapsRenumbered.put(action.place(), new Unknown(action, asOf));
    } else {
      countNew(action, asOf);
    }
    return Optional.empty();
  }

  /**
   * Ends the counting, once every action of the plan was added. An action of the last paper that is
   * not met by its number is looked for under its words: one of the same review and the same words
   * is the same action, renumbered. What is not found at all counts as withdrawn.
   *
   * @return what was not met by its number, in the order of the last paper
   */
  public List<Followed> finish() {
    List<Followed> moved = new ArrayList<>();
    for (Earlier earlier : last.orElse(Map.of()).values()) {
      if (!met.contains(earlier.id())) {
        moved.add(count(moved(earlier)));
      }
    }
    perhapsRenumbered.values().forEach(unknown -> countNew(unknown.action(), unknown.asOf()));
    perhapsRenumbered.clear();
    return moved;
  }

  private void note(Earlier fresh) {
    if (last.isPresent() && !words.isEmpty() && news.size() < MOST_COMPARED) {
      news.add(fresh);
    }
  }

  /**
   * The new action whose words are nearly those of one that the plan does not hold any more, where
   * there is just one. It is looked for among the first {@value MOST_COMPARED} new actions; asked
   * for once the counting has ended.
   */
  public Optional<Earlier> alike(Earlier gone) {
    return Likeness.nearest(gone, news.stream());
  }

  private Followed moved(Earlier earlier) {
    List<Unknown> same =
        perhapsRenumbered.values().stream()
            .filter(unknown -> earlier.hasTheWordsOf(unknown.action()))
            .toList();
    if (same.size() != 1) {
      return Followed.gone(earlier);
    }
    perhapsRenumbered.remove(same.get(0).action().place());
    return Followed.asOf(same.get(0).asOf(), earlier, same.get(0).action());
  }

  private record Words(String review, String text) {}

  private record Unknown(Action action, LocalDate asOf) {}

  private void countNew(Action action, LocalDate asOf) {
    if (action.isOutstandingOn(asOf)) {
      note(Earlier.of(action));
      boolean reopened = action.standing().status() == ActionStatus.REOPENED;
      for (Of of : countedUnder(Earlier.of(action))) {
        count(of, reopened ? Change.REOPENED : Change.NEW, action.place());
        count(of, Change.CLOSING, action.place());
      }
    }
  }

  private Followed count(Followed followed) {
    boolean outstanding = followed.fate() == Fate.STILL_OUTSTANDING;
    SourceCell place = followed.now().map(Action::place).orElse(followed.earlier().place());
    Set<Of> were = countedUnder(followed.earlier());
    Set<Of> are =
        outstanding
            ? followed.now().map(Earlier::of).map(PlanMovement::countedUnder).orElse(Set.of())
            : Set.of();
    Change out = followed.fate() == Fate.COMPLETED ? Change.COMPLETED : Change.WITHDRAWN;
    were.forEach(of -> count(of, Change.OPENING, place));
    are.forEach(of -> count(of, Change.CLOSING, place));
    are.stream().filter(of -> !were.contains(of)).forEach(of -> count(of, Change.NEW, place));
    were.stream().filter(of -> !are.contains(of)).forEach(of -> count(of, out, place));
    return followed;
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
        ? Optional.of(Earlier.of(action).withoutTarget())
        : Optional.empty();
  }

  private void count(Of of, Change change, SourceCell place) {
    count(new Key(of.dimension(), of.name(), change), place);
  }

  private record Of(PlanTallies.Dimension dimension, String name) {}

  private static Set<Of> countedUnder(Earlier action) {
    Set<Of> under = new HashSet<>();
    under.add(new Of(PlanTallies.Dimension.TOTAL, ""));
    under.add(new Of(PlanTallies.Dimension.SCOPE, action.likelyScope().id()));
    under.add(new Of(PlanTallies.Dimension.REVIEW, action.id().review()));
    action.leads().forEach(lead -> under.add(new Of(PlanTallies.Dimension.AGENCY, lead)));
    return under;
  }
}
