package org.boardpaper.job;

import java.io.IOException;
import org.boardpaper.store.Run;

/** Puts together figures and paper of any run whose settings are right. */
final class Compositions {
  private final RunInputs inputs;
  private final Harvests harvests;

  Compositions(RunInputs inputs, Harvests harvests) {
    this.inputs = inputs;
    this.harvests = harvests;
  }

  /** That of a run that passed the gate. */
  Composition of(Run run) throws IOException {
    return of(run, inputs.settings(run.number()));
  }

  /** That of a run whose settings were read. */
  Composition of(Run run, RunSettings settings) {
    return new Composition(run.instruction(), settings, harvests.of(run.number()));
  }
}
