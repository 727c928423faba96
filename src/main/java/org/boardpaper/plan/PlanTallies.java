package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/**
 * The plan counted at a date, in total and by scope, agency and review.
 *
 * <p>Outstanding: the status is open on the day, or the action was completed only after it.
 * Overdue: outstanding, with a target date before the day. An action counts once in the total and
 * once for each agency that leads it.
 */
public final class PlanTallies {
  private final Map<Key, Tally> tallies = new TreeMap<>();
  private final Set<ActionId> recommendations = new HashSet<>();

  /** What is counted together. */
  public enum Dimension {
    /** All actions: the name is empty. */
    TOTAL,
    /** By {@link Scope#id()}. */
    SCOPE,
    /** By leading agency. */
    AGENCY,
    /** By reference of the review. */
    REVIEW
  }

  /** What is counted. */
  public enum Measure {
    /** Every action. */
    ACTIONS,
    /** Every recommendation once, however many parts and actions it has; in total and by review. */
    RECOMMENDATIONS,
    /** Still to be done on the day. */
    OUTSTANDING,
    /** Outstanding, and the target date has passed. */
    OVERDUE,
    /** Outstanding, and the owner has yet to confirm. */
    AWAITING_CONFIRMATION,
    /** Outstanding, and cannot go on. */
    BLOCKED,
    /** Done by the day. */
    COMPLETED,
    /** Will not be done. */
    WITHDRAWN,
    /** Done by the day, and evidence of it was seen. */
    VERIFIED,
    /** Done by the day, and somebody has looked whether it made a difference. */
    FOLLOWED_UP,
    /** Done by the day; nobody has looked, and the day to do so has passed. */
    FOLLOW_UP_OVERDUE,
    /** Done by the day; nobody has looked, and is to do so in the three months from it. */
    FOLLOW_UP_DUE,
    /** Followed up: what was changed is how the agency works now. */
    EMBEDDED,
    /** Followed up: some of it is. */
    PARTLY,
    /** Followed up: it made no difference that lasts. */
    NOT,
    /** Followed up: it cannot be told. */
    NOT_KNOWN;

    private boolean counts(Action action, LocalDate asOf) {
      boolean outstanding = action.isOutstandingOn(asOf);
      ActionStatus status = action.standing().status();
      return switch (this) {
        case ACTIONS -> true;
        case RECOMMENDATIONS -> false;
        case OUTSTANDING -> outstanding;
        case OVERDUE -> action.isOverdueOn(asOf);
        case AWAITING_CONFIRMATION -> outstanding && status == ActionStatus.AWAITING_CONFIRMATION;
        case BLOCKED -> outstanding && status == ActionStatus.BLOCKED;
        case COMPLETED -> !outstanding && status.isDone();
        case WITHDRAWN -> status == ActionStatus.WITHDRAWN;
        case VERIFIED -> !outstanding && status == ActionStatus.VERIFIED;
        case FOLLOWED_UP -> action.isFollowedUpBy(asOf);
        case FOLLOW_UP_OVERDUE -> action.isFollowUpOverdueOn(asOf);
        case FOLLOW_UP_DUE -> action.isFollowUpDueFrom(asOf);
        case EMBEDDED -> action.wasFoundBy(asOf, Impact.EMBEDDED);
        case PARTLY -> action.wasFoundBy(asOf, Impact.PARTLY);
        case NOT -> action.wasFoundBy(asOf, Impact.NOT);
        case NOT_KNOWN -> action.wasFoundBy(asOf, Impact.NOT_KNOWN);
      };
    }
  }

  /**
   * One count.
   *
   * @param dimension by what
   * @param name of which
   * @param measure what
   */
  public record Key(Dimension dimension, String name, Measure measure) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::dimension).thenComparing(Key::name).thenComparing(Key::measure);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Counts an action as it stood at the end of a day. */
  public void add(Action action, LocalDate asOf) {
    if (recommendations.add(action.id().recommendation())) {
      count(new Key(Dimension.TOTAL, "", Measure.RECOMMENDATIONS), action.place());
      count(
          new Key(Dimension.REVIEW, action.id().review(), Measure.RECOMMENDATIONS), action.place());
    }
    for (Measure measure : Measure.values()) {
      if (measure.counts(action, asOf)) {
        count(new Key(Dimension.TOTAL, "", measure), action.place());
        count(new Key(Dimension.SCOPE, action.scope().id(), measure), action.place());
        count(new Key(Dimension.REVIEW, action.id().review(), measure), action.place());
        action
            .leads()
            .forEach(lead -> count(new Key(Dimension.AGENCY, lead, measure), action.place()));
      }
    }
  }

  /** Counts one more at a place. */
  public void count(Key key, SourceCell place) {
    tallies.computeIfAbsent(key, none -> new Tally()).count(place);
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
  public List<String> names(Dimension dimension) {
    return tallies.keySet().stream()
        .filter(key -> key.dimension() == dimension && key.measure() == Measure.ACTIONS)
        .map(Key::name)
        .toList();
  }
}
