package org.boardpaper.job;

import java.util.Optional;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.store.Run;

/**
 * What the movement of a run begins with: the last paper; for a first paper the previous list, or
 * else the plan's own marks.
 *
 * @param movement since then, with nothing counted yet
 * @param last the run that made the last paper
 * @param list name of the previous list, where there is one
 */
record Opening(PlanMovement movement, Optional<Run> last, Optional<String> list) {
  /** Whether the movement begins with the list. */
  boolean isByList() {
    return last.isEmpty() && list.isPresent();
  }
}
