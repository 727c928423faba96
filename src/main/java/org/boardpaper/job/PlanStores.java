package org.boardpaper.job;

import org.boardpaper.store.FollowedActions;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.StoredMovement;
import org.boardpaper.store.StoredPlan;
import org.boardpaper.store.StoredStandings;

/**
 * Where what is known of the plan is kept.
 *
 * @param plan the plan counted
 * @param movements how the outstanding actions of the last report became those of now
 * @param followed what became of each of them
 * @param standings how every action stands, for the next report
 * @param reported the actions to be reported
 */
record PlanStores(
    StoredPlan plan,
    StoredMovement movements,
    FollowedActions followed,
    StoredStandings standings,
    ReportedActions reported) {
  void forget(int run) {
    plan.forget(run);
    movements.forget(run);
    followed.forget(run);
    standings.forget(run);
    reported.forget(run);
  }
}
