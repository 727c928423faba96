package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/**
 * The plan counted at a date, in total and by scope, agency and review.
 *
 * <p>Outstanding: the status is open on the day, or the action was completed only after it.
 * Overdue: outstanding, with a target date before the day. An action counts once in the total and
 * once for each agency that answers for it: as leading it, or as a member of a group that does. How
 * late actions are is counted in total and by scope alone.
 */
public final class PlanTallies {
  private final Map<Key, Tally> tallies = new TreeMap<>();
  private final PrintIndex recommendations = new PrintIndex();

  /** What is counted together. */
  public enum Dimension {
    /** All actions: the name is empty. */
    TOTAL,
    /** By {@link Scope#id()}. */
    SCOPE,
    /** By agency that answers for it. */
    AGENCY,
    /** By reference of the review. */
    REVIEW,
    /** By leading agency, single-agency actions alone. */
    SINGLE_AGENCY_LEAD,
    /** By leading agency, multi-agency actions alone. */
    MULTI_AGENCY_LEAD;

    /** The dimension that counts the actions of a scope by their leads. */
    public static Dimension leadsOf(Scope scope) {
      return switch (scope) {
        case SINGLE_AGENCY -> SINGLE_AGENCY_LEAD;
        case MULTI_AGENCY -> MULTI_AGENCY_LEAD;
      };
    }
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
    /** Done by the day as its owner says, with no evidence seen. */
    UNVERIFIED,
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
    NOT_KNOWN,
    /** Outstanding as in the last report, with a later target date: counted by {@link #slipped}. */
    SLIPPAGE,
    /**
     * Outstanding as in the last report, where it had a target date that is a day, and no day now:
     * counted by {@link #lostItsDate}.
     */
    DATE_TAKEN_AWAY,
    /** Outstanding, and not due: see {@link AgeBand#NOT_DUE}. */
    AGE_NOT_DUE,
    /** Outstanding: see {@link AgeBand#UP_TO_3_MONTHS}. */
    AGE_UP_TO_3_MONTHS,
    /** Outstanding: see {@link AgeBand#OVER_3_TO_6_MONTHS}. */
    AGE_OVER_3_TO_6_MONTHS,
    /** Outstanding: see {@link AgeBand#OVER_6_TO_12_MONTHS}. */
    AGE_OVER_6_TO_12_MONTHS,
    /** Outstanding: see {@link AgeBand#OVER_A_YEAR}. */
    AGE_OVER_A_YEAR,
    /** Outstanding: see {@link AgeBand#NO_DATE}. */
    AGE_NO_DATE;

    private static final String AGE = "AGE_";

    /** The outstanding of an age. */
    public static Measure of(AgeBand band) {
      return valueOf(AGE + band.name());
    }

    /** The age that it counts, where it counts one. */
    public Optional<AgeBand> age() {
      return name().startsWith(AGE)
          ? Optional.of(AgeBand.valueOf(name().substring(AGE.length())))
          : Optional.empty();
    }

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
        case UNVERIFIED -> !outstanding && status == ActionStatus.COMPLETED;
        case WITHDRAWN -> status == ActionStatus.WITHDRAWN;
        case SLIPPAGE, DATE_TAKEN_AWAY -> false;
        case AGE_NOT_DUE,
            AGE_UP_TO_3_MONTHS,
            AGE_OVER_3_TO_6_MONTHS,
            AGE_OVER_6_TO_12_MONTHS,
            AGE_OVER_A_YEAR,
            AGE_NO_DATE ->
            outstanding && age().equals(Optional.of(AgeBand.of(action.target(), asOf)));
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
    if (recommendations.putIfAbsent(action.id().recommendation().print(), 1).isEmpty()) {
      count(new Key(Dimension.TOTAL, "", Measure.RECOMMENDATIONS), action.place());
      count(
          new Key(Dimension.REVIEW, action.id().review(), Measure.RECOMMENDATIONS), action.place());
    }
    for (Measure measure : Measure.values()) {
      if (measure.counts(action, asOf)) {
        count(action, measure);
      }
    }
  }

  /** Counts an action whose target date has moved to a later day since the last report. */
  public void slipped(Action action) {
    count(action, Measure.SLIPPAGE);
  }

  /** Counts an action whose target date was a day in the last report and is none now. */
  public void lostItsDate(Action action) {
    count(action, Measure.DATE_TAKEN_AWAY);
  }

  private void count(Action action, Measure measure) {
    count(new Key(Dimension.TOTAL, "", measure), action.place());
    count(new Key(Dimension.SCOPE, action.scope().id(), measure), action.place());
    if (measure.age().isPresent()) {
      return;
    }
    count(new Key(Dimension.REVIEW, action.id().review(), measure), action.place());
    Dimension ofScope = Dimension.leadsOf(action.scope());
    for (String lead : action.owners().answerable()) {
      count(new Key(Dimension.AGENCY, lead, measure), action.place());
      count(new Key(ofScope, lead, measure), action.place());
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
