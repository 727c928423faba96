package org.boardpaper.intake;

import java.util.Map;
import java.util.Optional;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Scope;

/**
 * A partnership's own words in its plan, beside the usual ones.
 *
 * @param statuses for how an action stands
 * @param scopes for whether one agency acts alone
 * @param reviews other spellings of reviews, with the reference that the register has
 * @param impacts for what a follow-up found
 * @param impactReviewAfter months from an action's completion to its follow-up, where the settings
 *     say so
 */
public record PlanWords(
    Map<String, ActionStatus> statuses,
    Map<String, Scope> scopes,
    Map<String, String> reviews,
    Map<String, Impact> impacts,
    Optional<Integer> impactReviewAfter) {
  /** Copies the maps. */
  public PlanWords {
    statuses = Map.copyOf(statuses);
    scopes = Map.copyOf(scopes);
    reviews = Map.copyOf(reviews);
    impacts = Map.copyOf(impacts);
  }

  /** Own words for how an action stands, and none else. */
  public static PlanWords ofStatuses(Map<String, ActionStatus> statuses) {
    return new PlanWords(statuses, Map.of(), Map.of(), Map.of(), Optional.empty());
  }
}
