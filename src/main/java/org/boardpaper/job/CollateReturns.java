package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Quarter;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.plan.ActionId;
import org.boardpaper.render.records.UpdatedCsvPlan;
import org.boardpaper.render.xlsx.form.UpdatedPlan;
import org.boardpaper.round.AnswerWords;
import org.boardpaper.round.Asking;
import org.boardpaper.round.Collating;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Extension;
import org.boardpaper.round.Field;
import org.boardpaper.round.FormFile;
import org.boardpaper.round.Forms;
import org.boardpaper.round.PlanEdit;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.SentForm;
import org.boardpaper.round.SentRow;
import org.boardpaper.store.Extensions;
import org.boardpaper.store.Run;
import org.boardpaper.store.SentForms;

/** Merges what came back into the plan: the same archived files give the same collation. */
final class CollateReturns {
  private final RoundInputs inputs;
  private final SentForms sent;
  private final Extensions extensions;

  CollateReturns(RoundInputs inputs, SentForms sent, Extensions extensions) {
    this.inputs = inputs;
    this.sent = sent;
    this.extensions = extensions;
  }

  /**
   * Merges, and writes the updated plan.
   *
   * @param file where the updated plan is written
   */
  Collation collate(Run run, Path file) throws IOException {
    Collation collation = merged(run, Set.of());
    List<PlanEdit> notWritten = write(run, collation, file);
    if (notWritten.isEmpty()) {
      return collation;
    }
    Set<SourceCell> closed = new HashSet<>();
    notWritten.forEach(edit -> closed.add(edit.place()));
    Collation again = merged(run, closed);
    write(run, again, file);
    return again;
  }

  /** Requests for more time up to the quarter of a run, and what was decided. */
  List<Extension> requests(Run run, Collation collation) {
    List<Extension> known = decided(run);
    Set<String> keys = new HashSet<>();
    known.forEach(one -> keys.add(key(one)));
    List<Extension> all = new ArrayList<>(known);
    collation.requests().stream().filter(one -> keys.add(key(one))).forEach(all::add);
    return all;
  }

  private static String key(Extension one) {
    return one.quarter() + '\u0001' + one.agency() + '\u0001' + one.action().sortKey();
  }

  private List<Extension> decided(Run run) {
    String quarter = inputs.quarter(run).id();
    return extensions.of(run.instruction().workspace()).stream()
        .filter(one -> one.quarter().compareTo(quarter) <= 0)
        .toList();
  }

  private List<PlanEdit> write(Run run, Collation collation, Path file) throws IOException {
    SourceFile plan = inputs.plan(run);
    return plan.name().endsWith(".csv")
        ? UpdatedCsvPlan.write(plan.path(), collation.edits(), file)
        : UpdatedPlan.write(plan.path(), collation.edits(), file);
  }

  private Collation merged(Run run, Set<SourceCell> closed) {
    Quarter quarter = inputs.quarter(run);
    List<FormFile> files = inputs.returns(run);
    List<SentForm> forms = sent.of(run.instruction().workspace(), quarter);
    List<Extension> decided = decided(run);
    Set<String> wanted = wanted(files, forms, decided);
    PartnershipSettings settings = inputs.settings(run);
    AnswerWords wording = Intake.answerWords(settings);
    Asking asking =
        new Asking(settings.agencies().stream().map(Agency::name).toList(), quarter.lastDay());
    List<PlanRow> now = new ArrayList<>();
    inputs.walk(
        run,
        row -> {
          wording.count(row);
          if (forms.isEmpty()) {
            asking.add(row);
          }
          if (wanted.contains(row.action().id().sortKey())) {
            now.add(without(row, closed));
          }
        });
    List<SentForm> asked = forms.isEmpty() ? asForms(run, asking) : forms;
    Collating collating = new Collating(quarter, new Forms(asked), wording, now);
    files.forEach(collating::add);
    return collating.finish(decided);
  }

  /** Where the store knows of no form, those are taken as asked who would be asked now. */
  private List<SentForm> asForms(Run run, Asking asking) {
    Quarter quarter = inputs.quarter(run);
    int days = inputs.settings(run).returns().dueDays();
    return asking.asked().stream()
        .map(asked -> SentForm.of(asked, quarter, quarter.lastDay().plusDays(days)))
        .toList();
  }

  private static Set<String> wanted(
      List<FormFile> files, List<SentForm> forms, List<Extension> decided) {
    Set<String> wanted = new HashSet<>();
    Stream.of(
            files.stream().flatMap(file -> file.rows().stream()).map(row -> row.id()),
            forms.stream().flatMap(form -> form.rows().stream()).map(SentRow::action),
            decided.stream().map(Extension::action))
        .flatMap(ids -> ids)
        .map(ActionId::sortKey)
        .forEach(wanted::add);
    return wanted;
  }

  private static PlanRow without(PlanRow row, Set<SourceCell> closed) {
    if (closed.isEmpty()) {
      return row;
    }
    Map<Field, SourceCell> places = new EnumMap<>(row.places());
    places.values().removeAll(closed);
    return new PlanRow(row.action(), row.values(), places);
  }
}
