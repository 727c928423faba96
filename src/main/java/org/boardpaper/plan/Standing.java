package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an action stands, as the plan says it.
 *
 * @param status the status that the plan's own word stands for
 * @param raw the plan's own word
 * @param completed the day of completion, where one is given
 * @param listedOutstanding what a hand-kept mark "outstanding" says, where there is such a column
 * @param outstandingAtLastReport what the plan says of the last report, where it says it
 * @param followUp whether the work made a difference, once it was done
 */
public record Standing(
    ActionStatus status,
    String raw,
    Optional<LocalDate> completed,
    Optional<Boolean> listedOutstanding,
    Optional<Boolean> outstandingAtLastReport,
    FollowUp followUp) {
  /** How an action stands of which no follow-up is planned. */
  public Standing(
      ActionStatus status,
      String raw,
      Optional<LocalDate> completed,
      Optional<Boolean> listedOutstanding,
      Optional<Boolean> outstandingAtLastReport) {
    this(status, raw, completed, listedOutstanding, outstandingAtLastReport, FollowUp.NONE);
  }
}
