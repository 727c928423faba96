package org.boardpaper.job;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.boardpaper.store.Run;

/** Puts together figures and paper of any run whose settings are right. */
final class Compositions {
  private final RunInputs inputs;
  private final Harvests harvests;
  private final RoundHistory rounds;
  private final Map<Integer, Composition> worked = new ConcurrentHashMap<>();

  Compositions(RunInputs inputs, Harvests harvests, RoundHistory rounds) {
    this.inputs = inputs;
    this.harvests = harvests;
    this.rounds = rounds;
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
    Harvested harvested = harvests.of(run.number());
    Composition composition =
        new Composition(run.instruction(), settings, harvested.with(rounds.of(run)));
    worked.clear();
    worked.put(run.number(), composition);
    return composition;
  }
}
