package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a completed action made the difference that was hoped for: who is to look, when, and what
 * was found.
 *
 * @param due the day by which it is to be looked at; absent where no follow-up is planned
 * @param measure what success would look like; may be empty
 * @param impact what was found; absent as long as nobody has looked
 * @param evidence what was seen, of the completion or of its effect; may be empty
 * @param reviewer who looks: a role, never a name; may be empty
 * @param reviewed the day on which it was looked at
 */
public record FollowUp(
    Optional<LocalDate> due,
    String measure,
    Optional<Impact> impact,
    String evidence,
    String reviewer,
    Optional<LocalDate> reviewed) {
  /** Months after the day during which a follow-up is named as due: one quarterly round. */
  public static final int MONTHS_AHEAD = 3;

  /** Nothing planned and nothing found. */
  public static final FollowUp NONE =
      new FollowUp(Optional.empty(), "", Optional.empty(), "", "", Optional.empty());

  /** Whether anybody had looked by the end of a day; a finding without a date counts as made. */
  public boolean isMadeBy(LocalDate day) {
    return reviewed.isPresent()
        ? reviewed.filter(made -> made.isAfter(day)).isEmpty()
        : impact.isPresent();
  }

  /** Whether nobody has looked and the day to do so has passed. */
  boolean isOverdueOn(LocalDate day) {
    return !isMadeBy(day) && due.filter(by -> by.isBefore(day)).isPresent();
  }

  /** Whether nobody has looked and the day to do so is this one or in the three months after it. */
  boolean isDueFrom(LocalDate day) {
    LocalDate last = day.plusMonths(MONTHS_AHEAD);
    return !isMadeBy(day) && due.filter(by -> !by.isBefore(day) && !by.isAfter(last)).isPresent();
  }
}
