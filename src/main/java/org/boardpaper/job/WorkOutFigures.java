package org.boardpaper.job;

import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Works the figures out and keeps them with the places that they come from. */
final class WorkOutFigures implements RunTask {
  private final Compositions compositions;
  private final StoredFigures stored;

  WorkOutFigures(Compositions compositions, StoredFigures stored) {
    this.compositions = compositions;
    this.stored = stored;
  }

  @Override
  public void perform(Run run) throws Exception {
    stored.keep(run.number(), compositions.of(run).figures());
  }
}
