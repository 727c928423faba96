package org.boardpaper.job;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.boardpaper.store.Run;

/** Puts together figures and paper of any run whose settings are right. */
final class Compositions {
  private final RunInputs inputs;
  private final Harvests harvests;
  private final Map<Integer, Composition> worked = new ConcurrentHashMap<>();

  Compositions(RunInputs inputs, Harvests harvests) {
    this.inputs = inputs;
    this.harvests = harvests;
  }

  /** That of a run whose rows are read: nothing that it rests on changes after that. */
  Composition of(Run run) throws IOException {
    Composition known = worked.get(run.number());
    if (known != null) {
      return known;
    }
    return of(run, inputs.settings(run.number()));
  }

  /** That of a run whose settings were read. */
  Composition of(Run run, RunSettings settings) {
    Composition composition =
        new Composition(run.instruction(), settings, harvests.of(run.number()));
    worked.clear();
    worked.put(run.number(), composition);
    return composition;
  }
}
