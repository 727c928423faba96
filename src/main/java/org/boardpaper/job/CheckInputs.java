package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;

/**
 * Looks at what only shows when all files are seen together. Nothing is compared with a file that
 * could not be read as a whole: that it could not is said already.
 */
final class CheckInputs implements RunTask {
  private final RunInputs inputs;
  private final Compositions compositions;
  private final Findings findings;

  CheckInputs(RunInputs inputs, Compositions compositions, Findings findings) {
    this.inputs = inputs;
    this.compositions = compositions;
    this.findings = findings;
  }

  @Override
  public void perform(Run run) throws Exception {
    String step = Phase.CHECK_INPUTS.step();
    findings.forget(run.number(), step);
    RunSettings settings = inputs.settings(run.number());
    List<Finding> found = new ArrayList<>(settings.findings());
    if (settings.partnership().isPresent() && allFilesWereRead(run, found)) {
      found.addAll(together(run, settings));
    }
    findings.keep(run.number(), step, found.stream().distinct().toList());
  }

  private boolean allFilesWereRead(Run run, List<Finding> found) {
    List<Finding> all = new ArrayList<>(findings.of(run.number()));
    all.addAll(found);
    return all.stream()
        .noneMatch(finding -> finding.severity() == Severity.ERROR && finding.place().row() == 0);
  }

  private List<Finding> together(Run run, RunSettings settings) {
    Composition composition = compositions.of(run, settings);
    List<Finding> found = composition.contradictions();
    if (settings.narrative().isPresent()) {
      found.addAll(composition.paper(List.of()).findings());
    }
    return found;
  }
}
