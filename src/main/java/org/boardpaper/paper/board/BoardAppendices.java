package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Scope;

/**
 * The appendices: what is outstanding, what became of the rest of the last report, and what the
 * board must know of the data.
 */
final class BoardAppendices {
  private static final List<Column> OUTSTANDING =
      List.of(
          BoardTables.header("Ref", 4),
          BoardTables.text("Recommendation", 9),
          BoardTables.text("Action", 9),
          BoardTables.text("Lead agency", 5),
          BoardTables.text("Target date", 5),
          BoardTables.text("Status", 4),
          BoardTables.text("Progress", 8));
  private static final List<Column> CLOSED =
      List.of(
          BoardTables.header("Ref", 4),
          BoardTables.text("Action", 10),
          BoardTables.text("Lead agency", 5),
          BoardTables.text("Status", 4),
          BoardTables.text("Completed", 4),
          BoardTables.text("Progress", 10));

  private final Period period;
  private final Iterable<Action> reported;
  private final Publication publication;

  /**
   * The appendices of a paper.
   *
   * @param period the days that the paper stands between
   * @param reported actions that are outstanding or were so at the last report, in the order of
   *     printing; walked once for each table
   * @param publication the edition
   */
  BoardAppendices(Period period, Iterable<Action> reported, Publication publication) {
    this.period = period;
    this.reported = reported;
    this.publication = publication;
  }

  Appendix actions(List<String> more) {
    String day = Value.of(period.asOf()).printed();
    List<String> notes = new ArrayList<>(more);
    notes.addAll(
        List.of(
            "An action is outstanding when its status is open at the end of "
                + day
                + ", or when it was completed only after that day.",
            "An action is overdue when it is outstanding and its target date is before "
                + day
                + ". The words of the plan are kept where they name no exact day."));
    return new Appendix(
        "Appendix 1",
        "Outstanding actions in the master action plan at " + day,
        notes,
        Stream.of(outstanding(Scope.SINGLE_AGENCY), outstanding(Scope.MULTI_AGENCY), closed())
            .map(publication::table)
            .toList());
  }

  private Table outstanding(Scope scope) {
    return new Table(
        "outstanding-" + scope.id(),
        scope.words() + " actions outstanding",
        OUTSTANDING,
        rows(
            action -> action.scope() == scope && action.isOutstandingOn(period.asOf()),
            this::outstandingRow),
        none(
            "There are no outstanding "
                + scope.words().toLowerCase(java.util.Locale.UK)
                + " actions."));
  }

  private Table closed() {
    String since =
        period
            .lastReport()
            .map(day -> "on " + Value.of(day).printed())
            .orElse("at the last report");
    return new Table(
        "closed-since-last-report",
        "Actions outstanding " + since + " and closed since",
        CLOSED,
        rows(action -> !action.isOutstandingOn(period.asOf()), this::closedRow),
        none("No action that was outstanding at the last report has been closed since."));
  }

  /** In the public edition there may be some that are not listed. */
  private String none(String sentence) {
    return publication.isPublic() ? "There is none that this edition lists." : sentence;
  }

  private Iterable<List<Value>> rows(
      Predicate<Action> wanted, java.util.function.Function<Action, List<Value>> row) {
    return () ->
        StreamSupport.stream(reported.spliterator(), false)
            .filter(action -> publication.lists(action.id().review()))
            .filter(wanted)
            .map(row)
            .iterator();
  }

  private List<Value> outstandingRow(Action action) {
    String target = target(action);
    return List.of(
        Value.of(action.id().printed()),
        Value.of(action.wording().recommendation()),
        Value.of(action.wording().action()),
        Value.of(leads(action)),
        Value.of(action.isOverdueOn(period.asOf()) ? target + " (overdue)" : target),
        Value.of(action.standing().status().words()),
        Value.of(orNone(action.wording().progress())));
  }

  private String leads(Action action) {
    return action.leads().stream()
        .map(publication::body)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<Value> closedRow(Action action) {
    ActionStatus status = action.standing().status();
    return List.of(
        Value.of(action.id().printed()),
        Value.of(action.wording().action()),
        Value.of(leads(action)),
        Value.of(status.words()),
        action.standing().completed().map(Value::of).orElse(Value.of("No date given")),
        Value.of(orNone(action.wording().progress())));
  }

  private static String target(Action action) {
    String raw = action.target().raw();
    if (raw.isEmpty()) {
      return "None given";
    }
    return action.target().guessed() || action.target().day().isEmpty()
        ? raw
        : Value.of(action.target().day().orElseThrow()).printed();
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "None given" : text;
  }
}
