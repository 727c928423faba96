package org.boardpaper.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;
import org.boardpaper.plan.ActionId;

/**
 * Recognises a returned form and each of its rows, however the file was renamed, sorted, copied or
 * cut. A row is trusted only where its code, its action and how it stood when sent belong together:
 * otherwise its answers may be those to another action.
 */
final class Recognition {
  private static final int NAMED = 10;

  private final Quarter quarter;
  private final Forms forms;
  private final FormFile file;
  private final FormFindings findings;
  private final Optional<SentForm> form;
  private final String refusal;

  Recognition(Quarter quarter, Forms forms, FormFile file) {
    this.quarter = quarter;
    this.forms = forms;
    this.file = file;
    this.findings = new FormFindings(file);
    this.form = forms.of(file.head().agency());
    this.refusal = file.head().isNone() ? "it is no form of a round" : refusal();
    if (refusal.isEmpty()) {
      noteOddities();
    }
  }

  /** Whose form it is, where it is one of this round. */
  Optional<String> agency() {
    boolean ofThisRound = !file.head().isNone() && isOfThisQuarter();
    return form.map(SentForm::agency).filter(name -> ofThisRound);
  }

  /** Why none of its answers is taken; empty where they are. */
  String refused() {
    return refusal;
  }

  /** Its rows, each with the row as it was sent where it is recognised. */
  List<ReturnedRow> rows() {
    List<ReturnedRow> rows = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (FormRow row : file.rows()) {
      if (!isOneOfThisRound()) {
        rows.add(unknown(row, refusal));
        continue;
      }
      ReturnedRow recognised = recognised(row);
      boolean taken = refusal.isEmpty() || recognised.sent().isEmpty();
      rows.add(taken ? recognised : recognised.refused(refusal));
      if (!row.code().isBlank() && !codes.add(row.code())) {
        findings.row(
            "return-row-copied",
            row,
            "each row once",
            "Nothing, if both say the same; else ask the agency which one it means.");
      }
    }
    if (refusal.isEmpty()) {
      noteOrder(new ArrayList<>(codes));
    }
    return rows;
  }

  /** What there is to say of it. */
  List<Finding> findings() {
    return findings.all();
  }

  /** Whether its rows can be known again, be it signed or not. */
  private boolean isOneOfThisRound() {
    return agency().isPresent();
  }

  private boolean isOfThisQuarter() {
    return Quarter.parse(file.head().quarter(), quarter.year().start())
        .filter(quarter::equals)
        .isPresent();
  }

  private String refusal() {
    if (!isOfThisQuarter()) {
      findings.warning(
          "return-of-another-quarter",
          "a form of the quarter " + file.head().quarter(),
          "a form of the quarter " + quarter.id(),
          "Move it to the folder of its quarter, or ask the agency for the form of this one.");
      return "the form is of another quarter";
    }
    if (form.isEmpty()) {
      findings.warning(
          "return-not-asked-for",
          "a form of " + file.head().agency(),
          "a form of an agency that was asked in " + quarter.id(),
          "Check whose file it is; none of its answers is taken.");
      return "nobody of this name was asked";
    }
    if (!file.signOff().isSigned()) {
      findings.warning(
          "return-unsigned",
          "no role or no date on the sheet Sign-off",
          "the role of whoever answers, and the date",
          "Ask " + form.get().agency() + " to sign it, and collate again.");
      return "the form is not signed";
    }
    return "";
  }

  private void noteOddities() {
    SentForm sent = form.orElseThrow();
    if (!file.name().equals(sent.file())) {
      findings.information(
          "return-renamed",
          file.name(),
          sent.file(),
          "Nothing: a form is known by what stands in it, not by its name.");
    }
    if (forms.find(file.head().fingerprint()).isEmpty()) {
      findings.information(
          "return-form-unknown",
          "a form with the fingerprint " + file.head().fingerprint(),
          "a form that was sent from this store",
          "Nothing: its rows are compared with what they say was sent.");
    }
  }

  private ReturnedRow recognised(FormRow row) {
    Optional<SentRow> sent = forms.row(row.code()).or(() -> byItself(row));
    if (sent.isEmpty()) {
      findings.row(
          "return-row-unknown",
          row,
          "the code of a row that was sent, unchanged",
          "Ask the agency to answer on a fresh form; the answers of this row are not taken.");
      return unknown(row, "its row is not one that was sent");
    }
    if (!sent.get().agency().equals(form.orElseThrow().agency())) {
      findings.row(
          "return-row-of-another-agency",
          row,
          "rows of " + form.get().agency() + "; this one was sent to " + sent.get().agency(),
          "Ask " + sent.get().agency() + "; the answers of this row are not taken.");
      return unknown(row, "its row was sent to another agency");
    }
    if (!belongs(row, sent.get())) {
      findings.row(
          "return-row-altered",
          row,
          "the row as it was sent: " + sent.get().action().printed(),
          "Its cells were changed or sorted apart. Ask the agency which action it means.");
      return unknown(row, "the row was changed, so that nobody can tell which action is meant");
    }
    return new ReturnedRow(row.place(), form.get().agency(), sent, "", row.said());
  }

  /** A row whose code fits what the row itself says was sent. */
  private Optional<SentRow> byItself(FormRow row) {
    String agency = form.orElseThrow().agency();
    String code = SentRow.code(List.of(quarter.id(), agency), row.id(), row.part(), row.asSent());
    if (!code.equals(row.code())) {
      return Optional.empty();
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    Iterator<String> asSent = row.asSent().iterator();
    row.part().shown().forEach(field -> values.put(field, asSent.next()));
    return Optional.of(new SentRow(code, agency, row.id(), values));
  }

  private static boolean belongs(FormRow row, SentRow sent) {
    ActionId id = sent.action();
    return Texts.same(row.id().review(), id.review())
        && Texts.same(row.id().series(), id.series())
        && Texts.same(row.id().number(), id.number())
        && row.part() == sent.part()
        && row.asSent().stream()
            .map(Texts::plain)
            .toList()
            .equals(sent.asSent().stream().map(Texts::plain).toList());
  }

  private ReturnedRow unknown(FormRow row, String reason) {
    String agency = form.map(SentForm::agency).orElse(file.head().agency());
    return new ReturnedRow(row.place(), agency, Optional.empty(), reason, row.said());
  }

  private void noteOrder(List<String> codes) {
    SentForm sent = forms.find(file.head().fingerprint()).or(() -> form).orElseThrow();
    List<String> asSent = sent.rows().stream().map(SentRow::code).toList();
    List<String> kept = asSent.stream().filter(new HashSet<>(codes)::contains).toList();
    List<String> missing =
        sent.rows().stream()
            .filter(row -> !codes.contains(row.code()))
            .map(row -> row.action().printed())
            .toList();
    if (!missing.isEmpty()) {
      findings.warning(
          "return-rows-missing",
          "rows missing: " + missing.size() + " of " + asSent.size() + ": " + some(missing),
          "all rows that were sent",
          "Ask the agency how these actions stand; nothing is changed in the plan.");
    }
    if (!kept.equals(codes.stream().filter(new HashSet<>(asSent)::contains).toList())) {
      findings.information(
          "return-rows-sorted",
          "rows in another order",
          "rows in the order in which they were sent",
          "Nothing: each row is known by its code.");
    }
  }

  private static String some(List<String> names) {
    String listed = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? listed + "; …" : listed;
  }
}
