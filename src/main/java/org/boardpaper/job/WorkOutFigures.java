package org.boardpaper.job;

import java.util.List;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Works the figures out and keeps them with the places that they come from. */
final class WorkOutFigures implements RunTask {
  private final RunInputs inputs;
  private final Draft draft;
  private final StoredFigures stored;

  WorkOutFigures(RunInputs inputs, Draft draft, StoredFigures stored) {
    this.inputs = inputs;
    this.draft = draft;
    this.stored = stored;
  }

  @Override
  public void perform(Run run) throws Exception {
    Figures figures = draft.facts(run, inputs.settings(run.number())).figures();
    stored.keep(run.number(), List.copyOf(figures.all()));
  }
}
