package org.boardpaper.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpaper.basics.SourceCell;

/**
 * A case in the register of reviews.
 *
 * @param reference what the plan and the ledger call it; a pseudonym, never a name
 * @param place the row it was read from
 * @param kind what kind of review it is, an open vocabulary ("Domestic homicide review",
 *     "Alternative review")
 * @param state where it stands
 * @param area the district or area; may be empty; printed in no public table
 * @param dates the day of each stage that has been reached
 * @param pauses times in which it stood still
 */
public record Review(
    String reference,
    SourceCell place,
    String kind,
    ReviewState state,
    String area,
    Map<Stage, LocalDate> dates,
    List<Pause> pauses) {
  /** Copies the dates in the order of the stages, and the pauses in that of their days. */
  public Review {
    pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    dates = java.util.Collections.unmodifiableMap(new TreeMap<>(dates));
  }

  /** Days from one stage to another; absent where one of them has no date. */
  public OptionalLong daysBetween(Stage from, Stage to) {
    LocalDate first = dates.get(from);
    LocalDate last = dates.get(to);
    return first == null || last == null
        ? OptionalLong.empty()
        : OptionalLong.of(ChronoUnit.DAYS.between(first, last));
  }

  /** Whether its report could be read by everyone at the end of a day. */
  public boolean isPublishedOn(LocalDate day) {
    return isReached(Stage.PUBLISHED, day) && !isReached(Stage.TAKEN_DOWN, day);
  }

  /**
   * The case as it stood at the end of a day, as far as its dates say; empty where the partnership
   * did not know of it yet. A completed review whose report was sent, or published, only later was
   * under way; one that was decided on only later was under consideration.
   */
  public Optional<Review> asOf(LocalDate day) {
    if (countedOn().filter(known -> known.isAfter(day)).isPresent()) {
      return Optional.empty();
    }
    Map<Stage, LocalDate> reached = new TreeMap<>(dates);
    reached.values().removeIf(date -> date.isAfter(day));
    List<Pause> begun = pauses.stream().filter(pause -> !pause.from().isAfter(day)).toList();
    return Optional.of(new Review(reference, place, kind, stateOn(day), area, reached, begun));
  }

  private ReviewState stateOn(LocalDate day) {
    boolean finishedLater =
        Stream.of(Stage.SENT_TO_HOME_OFFICE, Stage.PUBLISHED)
            .flatMap(stage -> Optional.ofNullable(dates.get(stage)).stream())
            .findFirst()
            .filter(date -> date.isAfter(day))
            .isPresent();
    ReviewState latest =
        state == ReviewState.COMPLETED && finishedLater ? ReviewState.UNDERWAY : state;
    boolean decidedLater =
        Optional.ofNullable(dates.get(Stage.DECIDED)).filter(date -> date.isAfter(day)).isPresent();
    return latest == ReviewState.UNDERWAY && decidedLater
        ? ReviewState.UNDER_CONSIDERATION
        : latest;
  }

  private boolean isReached(Stage stage, LocalDate day) {
    LocalDate reached = dates.get(stage);
    return reached != null && !reached.isAfter(day);
  }

  /** The time it took for a span; empty where one of the two stages has no date. */
  public Optional<Taken> taken(Span span) {
    return Optional.ofNullable(dates.get(span.to())).flatMap(day -> taken(span.from(), day));
  }

  /** The time that has passed since a stage at the end of a day; empty where it has no date. */
  public Optional<Taken> taken(Stage from, LocalDate day) {
    return Optional.ofNullable(dates.get(from))
        .map(first -> new Taken(first, day, pausedDays(first, day)));
  }

  /** The day by whose year it is counted: told, else decided on, else that of the incident. */
  public Optional<LocalDate> countedOn() {
    return Stream.of(Stage.NOTIFIED, Stage.DECIDED, Stage.INCIDENT)
        .flatMap(stage -> Optional.ofNullable(dates.get(stage)).stream())
        .findFirst();
  }

  /** A day of two pauses is one day. */
  private long pausedDays(LocalDate first, LocalDate end) {
    long days = 0;
    LocalDate counted = first;
    for (Pause pause : pauses) {
      days += pause.daysWithin(first, end, counted);
      LocalDate ends = pause.until().orElse(end);
      counted = ends.isAfter(counted) ? ends : counted;
    }
    return days;
  }
}
