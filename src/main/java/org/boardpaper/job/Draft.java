package org.boardpaper.job;

import java.io.IOException;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.board.BoardPaper;
import org.boardpaper.store.Run;

/** The paper of a run as it would be now, from what the run accepted and handed on. */
final class Draft {
  private final RunInputs inputs;
  private final Harvests harvests;

  Draft(RunInputs inputs, Harvests harvests) {
    this.inputs = inputs;
    this.harvests = harvests;
  }

  /** What was counted and worked out in a run whose settings are right. */
  BoardFacts facts(Run run, RunSettings settings) {
    return composition(run, settings).facts(settings.scenarios());
  }

  /** The paper of a run whose settings and wording are right. */
  BoardPaper paper(Run run, RunSettings settings, List<Finding> findings) {
    Composition composition = composition(run, settings);
    return composition.paper(
        composition.facts(settings.scenarios()),
        settings.narrative().orElseThrow(),
        harvests.reported(run),
        findings);
  }

  /** The paper of a run that passed the gate. */
  BoardPaper paper(Run run, List<Finding> findings) throws IOException {
    return paper(run, inputs.settings(run.number()), findings);
  }

  private Composition composition(Run run, RunSettings settings) {
    return new Composition(
        run.instruction(), settings.partnership().orElseThrow(), harvests.of(run));
  }
}
