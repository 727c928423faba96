package org.boardpaper.job;

import java.util.List;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Works the figures out and keeps them with the places that they come from. */
final class WorkOutFigures implements RunTask {
  private final RunInputs inputs;
  private final Composition composition;
  private final StoredFigures stored;

  WorkOutFigures(RunInputs inputs, Composition composition, StoredFigures stored) {
    this.inputs = inputs;
    this.composition = composition;
    this.stored = stored;
  }

  @Override
  public void perform(Run run) throws Exception {
    RunSettings settings = inputs.settings(run.number());
    Figures figures =
        composition.facts(run, settings.partnership().orElseThrow(), settings).figures();
    stored.keep(run.number(), List.copyOf(figures.all()));
  }
}
