package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Durations;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Span;

/** How many cases there are, and how long they took. */
final class ReviewTables {
  private static final List<Column> TIMELINESS =
      List.of(
          header("From and to", 6),
          number("Cases", 2),
          number("Shortest, days", 3),
          number("Median, days", 3),
          number("Longest, days", 3));

  private final ReviewRegister register;

  ReviewTables(ReviewRegister register) {
    this.register = register;
  }

  Table cases() {
    List<Column> columns = new ArrayList<>(List.of(header("Kind of review", 6)));
    for (ReviewState state : ReviewState.values()) {
      columns.add(number(state.words(), 3));
    }
    columns.add(number("All", 2));
    List<List<Value>> rows = new ArrayList<>();
    for (String kind : register.kinds()) {
      rows.add(caseRow(kind, register.where(review -> review.kind().equals(kind))));
    }
    if (!rows.isEmpty()) {
      rows.add(caseRow("All cases", register.reviews()));
    }
    String none = "There are no cases in the register.";
    return new Table("cases", "Cases by kind and state", columns, rows, none);
  }

  private static List<Value> caseRow(String name, List<Review> reviews) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (ReviewState state : ReviewState.values()) {
      row.add(Value.of(reviews.stream().filter(review -> review.state() == state).count()));
    }
    row.add(Value.of(reviews.size()));
    return row;
  }

  Table timeliness() {
    List<List<Value>> rows = new ArrayList<>();
    for (Span span : Span.REPORTED) {
      register.durations(span.from(), span.to()).ifPresent(days -> rows.add(spanRow(span, days)));
    }
    String none = "No case has the dates of two stages yet.";
    return new Table("timeliness", "Time taken, in days", TIMELINESS, rows, none);
  }

  private static List<Value> spanRow(Span span, Durations days) {
    return List.of(
        Value.of(span.words()),
        Value.of(days.days().size()),
        Value.of(days.shortest()),
        Value.of(days.median(), "days"),
        Value.of(days.longest()));
  }
}
