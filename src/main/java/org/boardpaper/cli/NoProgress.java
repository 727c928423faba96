package org.boardpaper.cli;

import org.boardpaper.job.Phase;
import org.boardpaper.job.Progress;

/** Nobody watches step by step. */
final class NoProgress implements Progress {
  @Override
  public void begins(Phase phase) {
    // what becomes of the run is told
  }

  @Override
  public void moves(Phase phase, int rows) {
    // what becomes of the run is told
  }

  @Override
  public void ends(Phase phase, boolean completed) {
    // what becomes of the run is told
  }
}
