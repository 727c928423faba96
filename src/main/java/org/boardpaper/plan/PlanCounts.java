package org.boardpaper.plan;

import java.util.List;

/**
 * A plan, counted.
 *
 * @param now how it stands
 * @param movement what became of the actions that were outstanding in the last paper
 * @param followUps the actions whose follow-up is overdue or due, the earliest first; may be walked
 *     many times
 */
public record PlanCounts(PlanTallies now, PlanMovement movement, Iterable<Action> followUps) {
  /** A plan in which no follow-up is due. */
  public PlanCounts(PlanTallies now, PlanMovement movement) {
    this(now, movement, List.of());
  }
}
