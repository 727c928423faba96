package org.boardpaper.job;

import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;

/** Says all that is wrong with settings and wording, before the gate of a round. */
final class CheckRound implements RunTask {
  private final RoundInputs inputs;
  private final Findings findings;

  CheckRound(RoundInputs inputs, Findings findings) {
    this.inputs = inputs;
    this.findings = findings;
  }

  @Override
  public void perform(Run run) throws Exception {
    String step = Phase.CHECK_ROUND.step();
    findings.forget(run.number(), step);
    findings.keep(run.number(), step, inputs.check(run));
  }
}
