package org.boardpaper.job;

import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.review.ReviewRegister;

/**
 * What the reading steps of a run handed on.
 *
 * @param plan the plan counted, with its movement since the last paper
 * @param ledger the ledger added up
 * @param register all cases
 * @param reported the actions to be reported, in the order of printing; may be walked many times
 */
record Harvested(
    PlanCounts plan, LedgerTotals ledger, ReviewRegister register, Iterable<Action> reported) {}
