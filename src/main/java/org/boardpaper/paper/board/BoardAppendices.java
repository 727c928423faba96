package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.Action;
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
  private final Period period;
  private final Iterable<Action> reported;
  private final LastReportTables lastReport;
  private final RoundTables rounds;
  private final Publication publication;

  /**
   * The appendices of a paper.
   *
   * @param period the days that the paper stands between
   * @param rows the actions reported and followed; walked once for each table
   * @param publication the edition
   */
  BoardAppendices(Period period, BoardPaper.Rows rows, Publication publication) {
    this.period = period;
    this.reported = rows.reported();
    this.publication = publication;
    this.rounds = new RoundTables(rows.rounds(), publication);
    this.lastReport = new LastReportTables(period, rows.followed(), publication);
  }

  Appendix actions(List<String> more) {
    String day = Value.of(period.asOf()).printed();
    List<String> notes = new ArrayList<>(more);
    notes.addAll(rules(day));
    return new Appendix(
        "Appendix 1",
        "Outstanding actions at " + day,
        notes,
        Stream.concat(
                Stream.of(
                    outstanding(Scope.SINGLE_AGENCY),
                    outstanding(Scope.MULTI_AGENCY),
                    lastReport.settled(),
                    lastReport.slipped()),
                rounds.all().stream())
            .map(publication::table)
            .toList());
  }

  /** How actions are counted. */
  private static List<String> rules(String day) {
    return List.of(
        "An action is outstanding when its status is open at the end of "
            + day
            + ", or when it was completed only after that day.",
        "An action is overdue when it is outstanding and its target date is before "
            + day
            + ". The words of the plan are kept where they name no exact day.",
        "How late an action is counts in calendar months from its target date to "
            + day
            + ": one due on 8 March is three months late on 8 June.",
        "An action is completed when its owner says so, and verified when evidence was seen.",
        "An action counts once in a total, and once for each agency that leads it or belongs to a group that leads it: counts by agency may add up to more than the total.",
        "A target date has moved later when the day understood now is after the day understood in the last report. That changes neither what is new nor what is closed.");
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
    return List.of(
        Value.of(action.id().printed()),
        Value.of(action.wording().recommendation()),
        Value.of(action.wording().action()),
        Value.of(ActionWords.owners(action, publication)),
        Value.of(ActionWords.target(action.target(), action.isOverdueOn(period.asOf()))),
        Value.of(action.standing().status().words()),
        Value.of(orNone(action.wording().progress())));
  }

  static String orNone(String text) {
    return text.isEmpty() ? "None given" : text;
  }
}
