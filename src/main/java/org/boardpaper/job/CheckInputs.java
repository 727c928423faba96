package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;

/**
 * Looks at what only shows when all files are seen together. Nothing is compared with a file that
 * was refused, as a whole or in some of its rows: what is wrong with it is said already.
 */
final class CheckInputs implements RunTask {
  private final RunInputs inputs;
  private final Compositions compositions;
  private final SoundSources sound;
  private final Findings findings;

  CheckInputs(RunInputs inputs, Compositions compositions, SoundSources sound, Findings findings) {
    this.inputs = inputs;
    this.compositions = compositions;
    this.sound = sound;
    this.findings = findings;
  }

  @Override
  public void perform(Run run) throws Exception {
    String step = Phase.CHECK_INPUTS.step();
    findings.forget(run.number(), step);
    RunSettings settings = inputs.settings(run.number());
    List<Finding> found = new ArrayList<>(settings.findings());
    if (settings.partnership().isPresent()) {
      found.addAll(together(run, settings));
    }
    findings.keep(run.number(), step, found.stream().distinct().toList());
  }

  private List<Finding> together(Run run, RunSettings settings) {
    SoundSources.Sound rest = sound.of(run.number(), settings.findings());
    Composition composition = compositions.of(run, settings);
    List<Finding> found = composition.contradictions(rest);
    if (rest.everything() && settings.wording().board().isPresent()) {
      found.addAll(composition.checked());
    }
    boolean asked = run.instruction().job().equals(Order.Kind.CONTRIBUTIONS.job());
    if (asked && rest.everything() && settings.wording().note().isPresent()) {
      composition.note().ifPresent(note -> found.addAll(note.findings()));
    }
    return found;
  }
}
