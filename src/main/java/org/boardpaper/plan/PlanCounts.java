package org.boardpaper.plan;

/**
 * A plan, counted.
 *
 * @param now how it stands
 * @param movement what became of the actions that were outstanding in the last paper
 */
public record PlanCounts(PlanTallies now, PlanMovement movement) {}
