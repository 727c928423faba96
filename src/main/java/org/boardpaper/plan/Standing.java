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
 */
public record Standing(
    ActionStatus status,
    String raw,
    Optional<LocalDate> completed,
    Optional<Boolean> listedOutstanding,
    Optional<Boolean> outstandingAtLastReport) {}
