package org.boardpaper.plan;

/**
 * A plan, counted.
 *
 * @param now how it stands
 * @param movement how the outstanding actions of the last report became those of now
 * @param fates what became of each action that was outstanding in the last report
 * @param followUps the actions whose follow-up is overdue or due, the earliest first; may be walked
 *     many times
 */
public record PlanCounts(
    PlanTallies now, PlanMovement movement, Fates fates, Iterable<Action> followUps) {}
