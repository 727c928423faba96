package org.boardpaper.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.boardpaper.job.Phase;
import org.boardpaper.job.Progress;
import org.jspecify.annotations.Nullable;

/** A bar for each step. How many rows a file has is not known before its end. */
final class StepBars implements Progress {
  private static final int UNKNOWN = -1;

  private @Nullable ProgressBar bar;

  @Override
  public void begins(Phase phase) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(phase.words())
            .setInitialMax(UNKNOWN)
            .setStyle(ProgressBarStyle.ASCII)
            .hideEta()
            .build();
  }

  @Override
  public void moves(Phase phase, int rows) {
    if (bar != null) {
      bar.stepBy(rows);
    }
  }

  @Override
  public void ends(Phase phase, boolean completed) {
    if (bar != null) {
      bar.maxHint(Math.max(1, bar.getCurrent()));
      bar.stepTo(completed ? bar.getMax() : bar.getCurrent());
      bar.close();
      bar = null;
    }
  }
}
