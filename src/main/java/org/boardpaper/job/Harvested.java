package org.boardpaper.job;

import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.ReviewRegister;

/**
 * What the reading steps of a run handed on.
 *
 * @param plan the plan counted
 * @param ledger the ledger added up
 * @param register all cases
 */
record Harvested(PlanTallies plan, LedgerTotals ledger, ReviewRegister register) {}
