package org.boardpaper.job;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.round.RoundsSoFar;

/**
 * What the reading steps of a run handed on.
 *
 * @param plan the plan counted, with what became of the actions that were outstanding in the last
 *     report
 * @param lastPaper the meeting of the paper that the run follows; none for a first paper
 * @param ledger the ledger added up
 * @param register all cases
 * @param reported the actions to be reported, in the order of printing; may be walked many times
 * @param followed what became of each action of the last report, in the order of that report; may
 *     be walked many times
 * @param rounds what the quarterly rounds have to tell
 */
record Harvested(
    PlanCounts plan,
    Optional<LocalDate> lastPaper,
    LedgerTotals ledger,
    ReviewRegister register,
    Iterable<Action> reported,
    Iterable<Followed> followed,
    RoundsSoFar rounds) {
  /** The same, with what the quarterly rounds have to tell. */
  Harvested with(RoundsSoFar told) {
    return new Harvested(plan, lastPaper, ledger, register, reported, followed, told);
  }
}
