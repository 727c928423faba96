package org.boardpaper.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.ActionId;

/** Puts the returns of a round together. */
public final class Collating {
  private final Quarter quarter;
  private final Forms forms;
  private final AnswerWords wording;
  private final Map<String, PlanRow> plan = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<ReturnedRow> rows = new ArrayList<>();
  private final Map<String, List<Arrival>> arrivals = new TreeMap<>();
  private int cells;

  private record Arrival(FormFile file, boolean taken) {}

  /**
   * Nothing returned yet.
   *
   * @param quarter the quarter asked about
   * @param forms what was sent
   * @param wording words of status
   * @param now the actions that were asked about, as the plan has them now
   */
  public Collating(Quarter quarter, Forms forms, AnswerWords wording, List<PlanRow> now) {
    this.quarter = quarter;
    this.forms = forms;
    this.wording = wording;
    now.forEach(row -> plan.put(row.action().id().sortKey(), row));
  }

  /** Takes the next file of the folder of returns. */
  public void add(FormFile file) {
    cells += file.cells();
    Recognition recognition = new Recognition(quarter, forms, file);
    rows.addAll(recognition.rows());
    findings.addAll(recognition.findings());
    recognition
        .agency()
        .ifPresent(
            agency ->
                arrivals
                    .computeIfAbsent(agency, any -> new ArrayList<>())
                    .add(new Arrival(file, recognition.refused().isEmpty())));
  }

  /**
   * What it comes to.
   *
   * @param decided requests for more time of this and earlier rounds
   */
  public Collation finish(List<Extension> decided) {
    List<CellOutcome> outcomes = new Merge(wording, List.copyOf(plan.values())).of(rows);
    doubled();
    findings.addAll(cellFindings(outcomes));
    List<Extension> requests = requests(outcomes);
    List<Answer> answers = answers(outcomes);
    List<PlanEdit> edits = new ArrayList<>(edits(outcomes));
    edits.addAll(extended(decided));
    edits.sort(Comparator.comparing(PlanEdit::place));
    return new Collation(
        quarter, Counts.of(cells, outcomes), outcomes, answers, requests, edits, findings);
  }

  private void doubled() {
    arrivals.forEach(
        (agency, files) -> {
          if (files.size() > 1) {
            List<String> names = files.stream().map(arrival -> arrival.file().name()).toList();
            findings.add(
                Finding.warning(
                    "return-doubled",
                    SourceCell.wholeFile(files.get(1).file().file()),
                    names.size() + " files of " + agency + ": " + String.join(", ", names),
                    "one file of each agency",
                    "What they say alike is taken; where they differ ask " + agency + "."));
          }
        });
  }

  private List<Finding> cellFindings(List<CellOutcome> outcomes) {
    Set<String> refusedRows = new HashSet<>();
    rows.stream()
        .filter(row -> !row.refusal().isEmpty())
        .forEach(row -> refusedRows.add(key(row.place())));
    List<Finding> found = new ArrayList<>();
    for (CellOutcome cell : outcomes) {
      if (!refusedRows.contains(key(cell.place()))) {
        finding(cell).ifPresent(found::add);
      }
    }
    return found;
  }

  private static String key(SourceCell place) {
    return place.file() + '\u0001' + place.sheet() + '\u0001' + place.row();
  }

  private static Optional<Finding> finding(CellOutcome cell) {
    String expected =
        cell.field().header() + " of " + cell.action().map(ActionId::printed).orElse("the row");
    return switch (cell.verdict()) {
      case REFUSED ->
          Optional.of(
              Finding.warning(
                  "return-answer-refused",
                  cell.place(),
                  cell.said(),
                  expected + ": refused, because " + cell.ruling().reason(),
                  "Ask " + cell.agency() + ", or change the plan yourself."));
      case CONFLICT ->
          Optional.of(
              Finding.warning(
                  "return-answer-in-conflict",
                  cell.place(),
                  cell.said(),
                  expected + ": in conflict, because " + cell.ruling().reason(),
                  "Decide which is right, and change the plan yourself."));
      case APPLIED, UNCHANGED -> Optional.empty();
    };
  }

  private List<Extension> requests(List<CellOutcome> outcomes) {
    Map<String, String> reasons = new HashMap<>();
    outcomes.stream()
        .filter(cell -> cell.field() == Field.REASON)
        .forEach(cell -> reasons.put(key(cell.place()), cell.said()));
    List<Extension> requests = new ArrayList<>();
    for (CellOutcome cell : outcomes) {
      if (cell.field() == Field.NEW_DATE && cell.verdict() == Verdict.APPLIED) {
        Extension.Asking asked =
            new Extension.Asking(
                LocalDate.parse(cell.said()),
                reasons.getOrDefault(key(cell.place()), ""),
                cell.was());
        requests.add(
            new Extension(
                cell.action().orElseThrow(), cell.agency(), quarter.id(), asked, Optional.empty()));
      }
    }
    return requests;
  }

  private List<PlanEdit> edits(List<CellOutcome> outcomes) {
    List<PlanEdit> edits = new ArrayList<>();
    for (CellOutcome cell : outcomes) {
      if (cell.verdict() == Verdict.APPLIED && !cell.field().isRequest()) {
        PlanRow row = row(cell.action().orElseThrow()).orElseThrow();
        SourceCell place = row.places().get(cell.field());
        if (place == null) {
          throw new IllegalStateException("no column for " + cell.field());
        }
        edits.add(new PlanEdit(place, cell.field(), cell.was(), cell.said()));
      }
    }
    return edits;
  }

  private List<PlanEdit> extended(List<Extension> decided) {
    List<PlanEdit> edits = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Extension extension : decided) {
      Optional<PlanRow> row = row(extension.action()).filter(extension::changes);
      if (row.isPresent() && done.add(extension.action().sortKey())) {
        SourceCell place = row.get().places().get(Field.NEW_DATE);
        String until = extension.decision().orElseThrow().until().toString();
        if (place == null) {
          findings.add(noColumn(extension, row.get()));
        } else {
          edits.add(new PlanEdit(place, Field.NEW_DATE, row.get().value(Field.NEW_DATE), until));
        }
      }
    }
    return edits;
  }

  private static Finding noColumn(Extension extension, PlanRow row) {
    return Finding.warning(
        "extension-without-column",
        row.action().place(),
        "no column for the new date of " + extension.action().printed(),
        "a column “Revised target date” in the plan",
        "Add the column, and collate again.");
  }

  private Optional<PlanRow> row(ActionId id) {
    return Optional.ofNullable(plan.get(id.sortKey()));
  }

  private List<Answer> answers(List<CellOutcome> outcomes) {
    Set<String> changing = new HashSet<>();
    outcomes.stream()
        .filter(cell -> cell.verdict() != Verdict.UNCHANGED)
        .forEach(cell -> changing.add(cell.place().file()));
    return forms.latest().stream()
        .sorted(Comparator.comparing(SentForm::agency))
        .map(form -> answer(form, changing))
        .toList();
  }

  private Answer answer(SentForm form, Set<String> changing) {
    List<Arrival> came = arrivals.getOrDefault(form.agency(), List.of());
    Optional<Arrival> taken = came.stream().filter(Arrival::taken).reduce((a, b) -> b);
    if (taken.isEmpty()) {
      if (came.isEmpty()) {
        findings.add(silent(form));
        return new Answer(form.agency(), Reply.SILENT, "", "");
      }
      return new Answer(form.agency(), Reply.UNSIGNED, came.get(0).file().name(), "");
    }
    FormFile file = taken.get().file();
    boolean changes = came.stream().anyMatch(arrival -> changing.contains(arrival.file().file()));
    boolean nothing = file.signOff().saysNothing();
    if (nothing && changes) {
      findings.add(contradiction(file, form.agency()));
    }
    Reply reply =
        file.rows().isEmpty() && !nothing
            ? Reply.UNUSABLE
            : nothing && !changes ? Reply.NOTHING_TO_REPORT : Reply.ANSWERED;
    String signed = file.signOff().role() + ", " + file.signOff().day();
    return new Answer(form.agency(), reply, file.name(), signed);
  }

  private static Finding silent(SentForm form) {
    return Finding.warning(
        "agency-silent",
        SourceCell.wholeFile("returns/" + form.quarter().id()),
        "no return of " + form.agency(),
        form.file() + " by " + Days.words(form.due()),
        "Ask " + form.agency() + " for its return.");
  }

  private static Finding contradiction(FormFile file, String agency) {
    return Finding.warning(
        "return-contradicts-itself",
        SourceCell.wholeFile(file.file()),
        "“nothing to report”, and changed answers",
        "one or the other",
        "The answers are taken. Ask " + agency + " whether they are meant.");
  }
}
