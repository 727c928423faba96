package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.Durations;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Span;

/** The tables that narrative may call for by name, but for the scenarios. */
final class BoardTables {
  private final BoardFacts facts;
  private final YearAccount account;
  private final String year;

  BoardTables(BoardFacts facts) {
    this.facts = facts;
    this.account = facts.account();
    this.year = BoardWords.printed(account.year());
  }

  /** The tables of a name, often one; empty when there is no such name. */
  Optional<List<Table>> find(String name) {
    return switch (name) {
      case "contributions" -> Optional.of(List.of(contributions()));
      case "costs" -> Optional.of(List.of(costs()));
      case "cases" -> Optional.of(List.of(cases()));
      case "timeliness" -> Optional.of(List.of(timeliness()));
      case "outstanding-by-agency" ->
          Optional.of(List.of(outstanding("agency", PlanTallies.Dimension.AGENCY)));
      case "outstanding-by-review" ->
          Optional.of(List.of(outstanding("review", PlanTallies.Dimension.REVIEW)));
      case "scenarios" -> Optional.of(List.of(new ScenarioTables(facts).costs()));
      case "scenario-contributions" -> Optional.of(new ScenarioTables(facts).contributions());
      default -> Optional.empty();
    };
  }

  static Column header(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.ROW_HEADER);
  }

  static Column text(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.TEXT);
  }

  static Column number(String heading, int weight) {
    return new Column(heading, weight, Table.Kind.NUMBER);
  }

  private Table contributions() {
    List<Column> columns =
        List.of(
            header("Payer", 5),
            number("Due", 3),
            number("Received in advance", 3),
            number("Received", 3),
            number("Still to collect", 3));
    List<List<Value>> rows = new ArrayList<>();
    Sum collect = Sum.NOTHING;
    for (String payer : facts.payers()) {
      collect = collect.plus(account.toCollect(payer));
      rows.add(
          moneyRow(
              payer,
              account.due(payer),
              account.receivedInAdvance(payer),
              account.received(payer),
              account.toCollect(payer)));
    }
    if (!rows.isEmpty()) {
      rows.add(
          moneyRow(
              "Total", account.due(), account.receivedInAdvance(), account.received(), collect));
    }
    return new Table(
        "contributions",
        "Contributions " + year,
        columns,
        rows,
        "No payer is named in the settings.");
  }

  private Table costs() {
    List<Column> columns =
        List.of(
            header("Cost", 6),
            number("Agreed", 3),
            number("Requested", 3),
            number("Difference", 3));
    List<List<Value>> rows = new ArrayList<>();
    Sum agreed = account.booked(EntryKind.OFFICE_AGREED);
    Sum requested = account.booked(EntryKind.OFFICE_REQUESTED);
    if (agreed.amount().isPositive() || requested.amount().isPositive()) {
      rows.add(
          requested.sources().isEmpty()
              ? notRequested("Office, fixed for the year", agreed)
              : moneyRow("Office, fixed for the year", agreed, requested, requested.minus(agreed)));
    }
    Sum review = account.booked(EntryKind.REVIEW_COST_AGREED);
    if (review.amount().isPositive()) {
      rows.add(notRequested("Chair and author, for each review", review));
    }
    return new Table(
        "costs",
        "Costs " + year,
        columns,
        rows,
        "The ledger holds no agreed costs for " + year + ".");
  }

  private static List<Value> notRequested(String what, Sum agreed) {
    return List.of(
        Value.of(what), Value.of(agreed.amount()), Value.of("No request"), Value.of("None"));
  }

  private Table cases() {
    List<Column> columns = new ArrayList<>(List.of(header("Kind of review", 6)));
    for (ReviewState state : ReviewState.values()) {
      columns.add(number(state.words(), 3));
    }
    columns.add(number("All", 2));
    ReviewRegister register = facts.register();
    List<List<Value>> rows = new ArrayList<>();
    register
        .kinds()
        .forEach(
            kind -> rows.add(caseRow(kind, register.where(review -> review.kind().equals(kind)))));
    if (!rows.isEmpty()) {
      rows.add(caseRow("All cases", register.reviews()));
    }
    return new Table(
        "cases", "Cases by kind and state", columns, rows, "There are no cases in the register.");
  }

  private static List<Value> caseRow(String name, List<Review> reviews) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (ReviewState state : ReviewState.values()) {
      row.add(Value.of(reviews.stream().filter(review -> review.state() == state).count()));
    }
    row.add(Value.of(reviews.size()));
    return row;
  }

  private Table timeliness() {
    List<Column> columns =
        List.of(
            header("From and to", 6),
            number("Cases", 2),
            number("Shortest, days", 3),
            number("Median, days", 3),
            number("Longest, days", 3));
    List<List<Value>> rows = new ArrayList<>();
    for (Span span : Span.REPORTED) {
      facts
          .register()
          .durations(span.from(), span.to())
          .ifPresent(days -> rows.add(spanRow(span, days)));
    }
    return new Table(
        "timeliness",
        "Time taken, in days",
        columns,
        rows,
        "No case has the dates of two stages yet.");
  }

  private static List<Value> spanRow(Span span, Durations days) {
    return List.of(
        Value.of(span.words()),
        Value.of(days.days().size()),
        Value.of(days.shortest()),
        Value.of(days.median(), "days"),
        Value.of(days.longest()));
  }

  private Table outstanding(String what, PlanTallies.Dimension dimension) {
    List<Column> columns =
        List.of(
            header(what.equals("agency") ? "Lead agency" : "Review", 6),
            number("Outstanding", 3),
            number("Overdue", 3),
            number("Awaiting confirmation", 3),
            number("Blocked", 3));
    List<List<Value>> rows = new ArrayList<>();
    for (String name : facts.plan().names(dimension)) {
      List<Value> row = outstandingRow(name, dimension);
      if (!row.get(1).plain().equals("0")) {
        rows.add(row);
      }
    }
    return new Table(
        "outstanding-by-" + what,
        "Outstanding actions by " + (what.equals("agency") ? "lead agency" : what),
        columns,
        rows,
        "There are no outstanding actions.");
  }

  private List<Value> outstandingRow(String name, PlanTallies.Dimension dimension) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (PlanTallies.Measure measure :
        List.of(
            PlanTallies.Measure.OUTSTANDING,
            PlanTallies.Measure.OVERDUE,
            PlanTallies.Measure.AWAITING_CONFIRMATION,
            PlanTallies.Measure.BLOCKED)) {
      row.add(Value.of(facts.plan().places(new PlanTallies.Key(dimension, name, measure)).size()));
    }
    return row;
  }

  static List<Value> moneyRow(String name, Sum... sums) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (Sum sum : sums) {
      row.add(Value.of(sum.amount()));
    }
    return row;
  }
}
