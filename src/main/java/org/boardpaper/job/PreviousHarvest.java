package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.plan.Earlier;
import org.boardpaper.store.PreviousActions;
import org.boardpaper.store.Run;

/** Keeps the list of what was outstanding in a report that was not made here. */
final class PreviousHarvest implements Harvest<Earlier> {
  private final int run;
  private final PreviousActions previous;
  private int kept;

  PreviousHarvest(Run run, PreviousActions previous) {
    this.run = run.number();
    this.previous = previous;
  }

  @Override
  public void begin() {
    previous.forget(run);
  }

  @Override
  public void take(List<Earlier> actions) {
    previous.keep(run, actions, kept);
    kept += actions.size();
  }

  @Override
  public List<Finding> end() {
    return List.of();
  }
}
