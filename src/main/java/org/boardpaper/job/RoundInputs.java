package org.boardpaper.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PlanContext;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceReader;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.intake.settings.NarrativeFile;
import org.boardpaper.intake.settings.NarrativeFolder;
import org.boardpaper.intake.settings.UnattendedFile;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.round.Asking;
import org.boardpaper.round.FormFile;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.Respondents;
import org.boardpaper.store.Run;

/** Reads what a quarterly round is made of, from what the run archived. */
final class RoundInputs {
  /** The wording of a round, by file. */
  static final List<String> WORDINGS =
      List.of("covering-note.md", "return-pack.md", "collation.md");

  private final RunInputs inputs;
  private final Harvests harvests;
  private final RoundWording wording;

  RoundInputs(RunInputs inputs, Harvests harvests, RoundWording wording) {
    this.inputs = inputs;
    this.harvests = harvests;
    this.wording = wording;
  }

  /** The partnership's settings, which the gate has let through. */
  PartnershipSettings settings(Run run) {
    return inputs.partnership(run.number()).orElseThrow();
  }

  /** The quarter of a run. */
  Quarter quarter(Run run) {
    return run.instruction()
        .quarter()
        .flatMap(written -> Quarter.parse(written, settings(run).identity().yearStart()))
        .orElseThrow();
  }

  /** What stands above a paper of the round. */
  Masthead masthead(Run run, String title) {
    PartnershipSettings.Identity identity = settings(run).identity();
    return new Masthead(
        identity.partnership(),
        identity.board(),
        run.instruction().meeting(),
        title,
        identity.contact());
  }

  /** The plan. */
  SourceFile plan(Run run) {
    return inputs.files(run.number(), SourceRole.PLAN).get(0);
  }

  /** Nobody asked yet: who is asked, and by which day follow-ups must be due. */
  Asking asking(Run run) {
    return new Asking(
        new Respondents(settings(run).agencies(), run.instruction().meeting()),
        quarter(run).lastDay());
  }

  /** Walks the plan, row by row. */
  void walk(Run run, Consumer<PlanRow> visitor) {
    PlanContext context =
        new PlanContext(run.instruction().meeting(), harvests.registerOf(run.number()).reviews());
    try (SourceReader<PlanRow> rows = Intake.planRows(plan(run), settings(run), context)) {
      Optional<Outcome<PlanRow>> next = rows.next();
      while (next.isPresent()) {
        next.get().value().ifPresent(visitor);
        next = rows.next();
      }
    }
  }

  /** Whether agencies that do not answer are to be reminded by letter. */
  boolean reminds(Run run) {
    return inputs.files(run.number(), SourceRole.SETTINGS).stream()
        .flatMap(file -> UnattendedFile.read(file).value().stream())
        .anyMatch(read -> read.schedule().reminds());
  }

  /** What came back, file by file. */
  List<FormFile> returns(Run run) {
    return inputs.files(run.number(), SourceRole.RETURN).stream().map(Intake::form).toList();
  }

  /** A wording: the shipped one, or the user's own over it. */
  Narrative wording(Run run, String name) throws IOException {
    return read(run, name).value().orElseThrow();
  }

  /** All that is wrong with settings and wording. */
  List<Finding> check(Run run) throws IOException {
    List<Finding> findings = new ArrayList<>(inputs.partnershipFindings(run.number()));
    for (String name : WORDINGS) {
      findings.addAll(read(run, name).findings());
    }
    return findings;
  }

  private Loaded<Narrative> read(Run run, String name) throws IOException {
    NarrativeFile shipped = NarrativeFolder.shipped("round/" + name);
    return NarrativeFolder.read(List.of(shipped), wording.own(run.number(), name), List.of());
  }
}
