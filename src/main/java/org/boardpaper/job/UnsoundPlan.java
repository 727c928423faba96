package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Action;

/**
 * The plan where it is missing, or where rows of the register were refused: then neither actions
 * that are gone nor reviews that are not known say anything of the plan.
 */
final class UnsoundPlan implements Harvest<Action> {
  private static final String UNKNOWN_REVIEW = "unknown-review";

  private final Harvest<Action> plan;

  UnsoundPlan(Harvest<Action> plan) {
    this.plan = plan;
  }

  @Override
  public void begin() {
    plan.begin();
  }

  @Override
  public void take(List<Action> actions) {
    plan.take(actions);
  }

  @Override
  public List<Finding> end() {
    plan.end();
    return List.of();
  }

  @Override
  public boolean isWorthSaying(Finding finding) {
    return !finding.rule().equals(UNKNOWN_REVIEW);
  }
}
