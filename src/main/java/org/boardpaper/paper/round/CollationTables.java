package org.boardpaper.paper.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Days;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.Answer;
import org.boardpaper.round.CellOutcome;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Extension;
import org.boardpaper.round.Field;
import org.boardpaper.round.Verdict;

/** The tables of a collation: who answered, what changes, what does not and why. */
final class CollationTables {
  private static final Comparator<CellOutcome> BY_ACTION =
      Comparator.comparing((CellOutcome cell) -> cell.action().map(ActionId::sortKey).orElse(""))
          .thenComparing(CellOutcome::field)
          .thenComparing(CellOutcome::place);

  private final Collation collation;
  private final List<Extension> extensions;

  /**
   * Tables of a collation.
   *
   * @param extensions requests for more time of all rounds, with what was decided
   */
  CollationTables(Collation collation, List<Extension> extensions) {
    this.collation = collation;
    this.extensions = extensions;
  }

  RoundPaper.Content content() {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("answers", answers());
    tables.put("extensions", extensions());
    tables.put("cells", cells());
    List<Appendix> appendices =
        List.of(
            new Appendix(
                "Appendix 1",
                "What changes in the plan",
                List.of("“Was” is what the plan says now, “new” what the updated plan says."),
                List.of(changes())),
            new Appendix(
                "Appendix 2",
                "What does not go into the plan",
                List.of(
                    "Refused: the reason is said. In conflict: a person must decide which is right."
                        + " The plan keeps what it says."),
                List.of(
                    notTaken("conflicts", "In conflict", Verdict.CONFLICT),
                    notTaken("refusals", "Refused", Verdict.REFUSED))));
    return new RoundPaper.Content(tables, appendices);
  }

  private Table answers() {
    List<Column> columns =
        List.of(header("Agency", 5), text("Answer", 3), text("File", 5), text("Signed by", 4));
    List<List<Value>> rows = collation.answers().stream().map(CollationTables::answer).toList();
    return new Table("answers", "How each agency answered", columns, rows, "Nobody was asked.");
  }

  private static List<Value> answer(Answer answer) {
    return words(
        answer.agency(),
        answer.reply().words(),
        orNone(answer.file(), "no file"),
        orNone(answer.signed(), "nobody"));
  }

  private Table cells() {
    List<List<Value>> rows = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      rows.add(
          List.of(Value.of(capital(verdict.word())), Value.of(collation.counts().count(verdict))));
    }
    rows.add(List.of(Value.of("All returned cells"), Value.of(collation.counts().returned())));
    List<Column> columns = List.of(header("Answers", 4), new Column("Cells", 1, Kind.NUMBER));
    return new Table("cells", "What became of every returned cell", columns, rows, "None.");
  }

  private Table extensions() {
    List<Column> columns =
        List.of(
            header("Action", 3),
            text("Agency", 3),
            text("Asked for", 2),
            text("Reason", 4),
            text("Decision", 4));
    List<List<Value>> rows = extensions.stream().map(CollationTables::extension).toList();
    String none = "Nobody has asked for more time.";
    return new Table("extensions", "More time asked for", columns, rows, none);
  }

  private static List<Value> extension(Extension extension) {
    String decision =
        extension
            .decision()
            .map(
                made ->
                    "%s on %s%s: %s"
                        .formatted(
                            capital(made.word()),
                            Days.words(made.day()),
                            made.accepted() ? ", until " + Days.words(made.until()) : "",
                            made.reason()))
            .orElse("Waiting for a decision");
    return words(
        extension.action().printed(),
        extension.agency(),
        Days.words(extension.asked().until()),
        extension.asked().reason(),
        decision);
  }

  private Table changes() {
    List<Column> columns =
        List.of(
            header("Action", 3),
            text("Agency", 3),
            text("What", 2),
            text("Was", 5),
            text("New", 5));
    List<List<Value>> rows = new ArrayList<>();
    sorted(Verdict.APPLIED).stream()
        .filter(cell -> !cell.field().isRequest())
        .map(CollationTables::change)
        .forEach(rows::add);
    extensions.stream()
        .filter(this::isNewInThePlan)
        .map(CollationTables::newDate)
        .forEach(rows::add);
    return new Table("changes", "Changes, action by action", columns, rows, "Nothing changes.");
  }

  private static List<Value> change(CellOutcome cell) {
    return words(
        action(cell),
        cell.agency(),
        name(cell.field()),
        was(cell),
        shown(cell.field(), cell.said()));
  }

  private boolean isNewInThePlan(Extension extension) {
    return extension
        .decision()
        .map(Extension.Decision::until)
        .filter(
            until ->
                collation.edits().stream()
                    .anyMatch(
                        edit ->
                            edit.field() == Field.NEW_DATE
                                && edit.text().equals(until.toString())
                                && edit.was().equals(extension.asked().target())))
        .isPresent();
  }

  private static List<Value> newDate(Extension extension) {
    return words(
        extension.action().printed(),
        extension.agency(),
        "Revised target date, by decision",
        orNone(shown(Field.NEW_DATE, extension.asked().target()), "nothing"),
        Days.words(extension.decision().orElseThrow().until()));
  }

  private Table notTaken(String id, String caption, Verdict verdict) {
    List<Column> columns =
        List.of(
            header("Action", 3),
            text("Agency", 3),
            text("What", 2),
            text("Plan says", 4),
            text("Answer", 4),
            text("Why", 4));
    List<List<Value>> rows =
        sorted(verdict).stream()
            .map(
                cell ->
                    words(
                        action(cell),
                        cell.agency(),
                        name(cell.field()),
                        was(cell),
                        orNone(shown(cell.field(), cell.said()), "an empty cell"),
                        cell.ruling().reason()))
            .toList();
    return new Table(id, caption, columns, rows, "None.");
  }

  private List<CellOutcome> sorted(Verdict verdict) {
    return collation.cells(verdict).stream().sorted(BY_ACTION).toList();
  }

  private static String action(CellOutcome cell) {
    return cell.action().map(ActionId::printed).orElseGet(() -> cell.place().describe());
  }

  private static String was(CellOutcome cell) {
    return orNone(shown(cell.field(), cell.was()), "nothing");
  }

  private static String shown(Field field, String text) {
    boolean day = field.isDay() && text.matches("\\d{4}-\\d{2}-\\d{2}");
    return day ? Days.words(java.time.LocalDate.parse(text)) : text;
  }

  private static String name(Field field) {
    return switch (field) {
      case STATUS -> "Status";
      case PROGRESS -> "Progress";
      case IMPACT -> "Finding of the follow-up";
      case COMPLETED, EVIDENCE, NEW_DATE, REASON, REVIEWER, REVIEWED -> field.header();
    };
  }

  private static String orNone(String text, String none) {
    return text.isBlank() ? "(" + none + ")" : text;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<Value> words(String... texts) {
    return java.util.Arrays.stream(texts).map(Value::of).toList();
  }

  private static Column header(String heading, int weight) {
    return new Column(heading, weight, Kind.ROW_HEADER);
  }

  private static Column text(String heading, int weight) {
    return new Column(heading, weight, Kind.TEXT);
  }
}
