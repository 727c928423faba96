package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.StatusChanges;

/** Looks whether an action can have come from how it stood in the last paper to how it stands. */
final class StatusWatch implements Harvest<Action> {
  private final Harvest<Action> plan;
  private final Map<ActionId, ActionStatus> last;
  private final List<Finding> found = new ArrayList<>();

  /**
   * Looks at the actions that another harvest takes.
   *
   * @param plan what is kept of them
   * @param last how the actions stood that the last paper reported
   */
  StatusWatch(Harvest<Action> plan, Map<ActionId, ActionStatus> last) {
    this.plan = plan;
    this.last = last;
  }

  @Override
  public void begin() {
    plan.begin();
  }

  @Override
  public void take(List<Action> actions) {
    for (Action action : actions) {
      ActionStatus before = last.get(action.id());
      if (before != null && !StatusChanges.mayLead(before, action.standing().status())) {
        found.add(finding(action, before));
      }
    }
    plan.take(actions);
  }

  @Override
  public List<Finding> end() {
    List<Finding> all = new ArrayList<>(plan.end());
    all.addAll(found);
    return all;
  }

  private static Finding finding(Action action, ActionStatus before) {
    String now = action.standing().status().words();
    boolean reopened = !before.isOpen() && action.standing().status().isOpen();
    return Finding.warning(
        "status-change-not-allowed",
        action.place(),
        action.id().printed() + ": " + before.words() + " in the last paper, " + now + " now",
        "a change that docs/status.md allows",
        reopened
            ? "Correct the status; if the action was opened again, say “Reopened”."
            : "Correct the status, or find out what the last paper should have said.");
  }
}
