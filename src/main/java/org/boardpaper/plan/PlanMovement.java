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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/**
 * How the outstanding actions of the last paper became those of this one.
 *
 * <p>Opening + new + reopened − completed − withdrawn = closing, in total and for each scope,
 * review and agency: everybody who answers for an action, as leading it or as a member of a group
 * that does. An action that changed hands counts as withdrawn from the one and new to the other.
 * One that was closed in the last paper and is outstanding counts as reopened, whatever the plan
 * calls it. An action of the last paper that the plan no longer holds counts as withdrawn, and is
 * named by {@link #gone}.
 */
public final class PlanMovement {
  private static final int MOST_NEW = 5_000;

  private final Optional<LastPlan> last;
  private final Iterable<Earlier> outstanding;
  private final List<Earlier> news = new ArrayList<>();
  private final Likeness likeness = new Likeness();
  private final Map<SourceCell, Parked> parked = new LinkedHashMap<>();
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

  private PlanMovement(Optional<LastPlan> last, Iterable<Earlier> outstanding) {
    this.last = last;
    this.outstanding = outstanding;
  }

  /** The movement since a paper of which only the outstanding actions are known. */
  public static PlanMovement since(Iterable<Earlier> lastPaper) {
    return since(lastPaper, List.of());
  }

  /**
   * The movement since a paper.
   *
   * @param lastPaper what was outstanding; walked once more at the end, for what is gone
   * @param standings how every action stood, those that were closed as well; may be empty
   */
  public static PlanMovement since(Iterable<Earlier> lastPaper, Iterable<Stood> standings) {
    return new PlanMovement(Optional.of(new LastPlan(lastPaper, standings)), lastPaper);
  }

  /**
   * The movement of a first paper: the plan's own mark says what was outstanding at the last
   * report.
   */
  public static PlanMovement ofFirstPaper() {
    return new PlanMovement(Optional.empty(), List.of());
  }

  /**
   * Whether an action was outstanding in the last paper, under the same review, series and number.
   */
  public boolean wasOutstanding(Action action) {
    return last.map(
            report ->
                report.byId(action.id()).stream()
                    .anyMatch(index -> report.outstanding(index).isPresent()))
        .orElseGet(() -> isMarked(action));
  }

  /**
   * Whether an action that was added is known by its number or by its words alone, so that only
   * {@link #finish} tells which of the last paper it is.
   */
  public boolean isPerhapsRenumbered(Action action) {
    return parked.containsKey(action.place());
  }

  /**
   * Counts an action as it stands at the end of a day.
   *
   * @return what the last paper had of it, where it has the same number and words there
   */
  public Optional<Met> add(Action action, LocalDate asOf) {
    if (last.isEmpty()) {
      return addToFirst(action, asOf);
    }
    LastPlan report = last.get();
    OptionalInt sameId = report.byId(action.id());
    Set<WordPrint> words = Earlier.wordings(action);
    if (sameId.isPresent() && report.hasWords(sameId.getAsInt(), words)) {
      return Optional.of(meet(report, sameId.getAsInt(), new Parked(action, words, asOf)));
    }
    if (sameId.isPresent() || report.knows(words)) {
      park(action, words, asOf);
    } else {
      countNew(action, asOf, false);
    }
    return Optional.empty();
  }

  /** Of more than a few, the words themselves are let go: their marks tell enough. */
  private void park(Action action, Set<WordPrint> words, LocalDate asOf) {
    Action kept = parked.size() < MOST_NEW ? action : action.withoutWords();
    parked.put(action.place(), new Parked(kept, words, asOf));
  }

  private Optional<Met> addToFirst(Action action, LocalDate asOf) {
    if (!isMarked(action)) {
      countNew(action, asOf, false);
      return Optional.empty();
    }
    Followed followed = Followed.asOf(asOf, Earlier.of(action).withoutTarget(), action);
    return Optional.of(new Met(action, Optional.empty(), Optional.of(count(followed)), true));
  }

  private static boolean isMarked(Action action) {
    return action.standing().outstandingAtLastReport().orElse(false);
  }

  /**
   * Ends the counting, once every action of the plan was added. An action that has not both number
   * and words of one of the last paper is that of its review which has the same words, where there
   * is one and no more; else the one that has its number. What is not found at all counts as
   * withdrawn: see {@link #gone}.
   *
   * @return what was known by its number or its words alone, in the order of the plan
   */
  public List<Met> finish() {
    List<Met> met = new ArrayList<>();
    last.ifPresent(
        report -> {
          byWords(report).forEach((index, one) -> met.add(meet(report, index, one)));
          met.addAll(byNumber(report));
        });
    parked.values().forEach(one -> countNew(one.action(), one.asOf(), false));
    parked.clear();
    return met;
  }

  private Map<Integer, Parked> byWords(LastPlan report) {
    Map<Integer, List<Parked>> candidates = new LinkedHashMap<>();
    for (Parked one : parked.values()) {
      report.byWords(one.words()).stream()
          .filter(index -> !report.isMet(index))
          .forEach(index -> candidates.computeIfAbsent(index, none -> new ArrayList<>()).add(one));
    }
    Map<Integer, Parked> only = new LinkedHashMap<>();
    candidates.forEach(
        (index, all) -> {
          if (all.size() == 1) {
            only.put(index, all.get(0));
            parked.remove(all.get(0).action().place());
          }
        });
    return only;
  }

  private List<Met> byNumber(LastPlan report) {
    List<Met> met = new ArrayList<>();
    for (Parked one : List.copyOf(parked.values())) {
      OptionalInt index = report.byId(one.action().id());
      if (index.isPresent() && !report.isMet(index.getAsInt())) {
        parked.remove(one.action().place());
        met.add(meet(report, index.getAsInt(), one));
      }
    }
    return met;
  }

  private Met meet(LastPlan report, int index, Parked one) {
    report.meet(index);
    Action now = one.action();
    Optional<ActionStatus> before = report.status(index);
    boolean sameWords = report.hasWords(index, one.words());
    Optional<Earlier> earlier = report.outstanding(index);
    if (earlier.isEmpty()) {
      countNew(now, one.asOf(), sameWords);
    }
    return new Met(
        now, before, earlier.map(then -> count(Followed.asOf(one.asOf(), then, now))), sameWords);
  }

  /**
   * What was outstanding in the last paper and is not in the plan any more, each counted as
   * withdrawn when it is met. To be walked once, after {@link #finish}.
   */
  public Stream<Followed> gone() {
    return last.stream()
        .flatMap(
            report ->
                StreamSupport.stream(outstanding.spliterator(), false)
                    .filter(earlier -> isGone(report, earlier))
                    .map(earlier -> count(Followed.gone(earlier))));
  }

  private static boolean isGone(LastPlan report, Earlier earlier) {
    return !report.isMet(report.byId(earlier.id()).orElseThrow());
  }

  /** The rows on which actions stood, closed in the last paper, that are in the plan no more. */
  public List<Integer> closedAndGone() {
    return last.map(LastPlan::closedAndGone).orElse(List.of());
  }

  /**
   * The new action whose words are nearly those of one that the plan does not hold any more, where
   * there is just one. It is looked for among the first {@value MOST_NEW} new actions; asked for
   * once the counting has ended.
   */
  public Optional<Earlier> alike(Earlier gone) {
    return likeness.nearest(gone, news);
  }

  private record Parked(Action action, Set<WordPrint> words, LocalDate asOf) {}

  private void countNew(Action action, LocalDate asOf, boolean wasClosed) {
    if (!action.isOutstandingOn(asOf)) {
      return;
    }
    if (!wasClosed && last.isPresent() && news.size() < MOST_NEW) {
      news.add(Earlier.of(action));
    }
    boolean reopened = wasClosed || action.standing().status() == ActionStatus.REOPENED;
    for (Of of : countedUnder(Earlier.of(action))) {
      count(of, reopened ? Change.REOPENED : Change.NEW, action.place());
      count(of, Change.CLOSING, action.place());
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

  private void count(Of of, Change change, SourceCell place) {
    count(new Key(of.dimension(), of.name(), change), place);
  }

  private record Of(PlanTallies.Dimension dimension, String name) {}

  private static Set<Of> countedUnder(Earlier action) {
    Set<Of> under = new HashSet<>();
    under.add(new Of(PlanTallies.Dimension.TOTAL, ""));
    under.add(new Of(PlanTallies.Dimension.SCOPE, action.likelyScope().id()));
    under.add(new Of(PlanTallies.Dimension.REVIEW, action.id().review()));
    action
        .owners()
        .answerable()
        .forEach(lead -> under.add(new Of(PlanTallies.Dimension.AGENCY, lead)));
    return under;
  }
}
