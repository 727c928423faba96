package org.boardpaper.paper.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Disclosure;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.Slugs;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Span;

/**
 * The tables of the cases as the public edition prints them: sums at the margins as {@link
 * Disclosure} allows them; the cells within only where no number at all is small.
 */
final class PublicReviewTables {
  private static final String WITHHELD = "This table is withheld: its cases are too few.";

  private final ReviewRegister register;
  private final Figures figures;
  private final Disclosure disclosure;

  PublicReviewTables(BoardFacts facts, Disclosure disclosure) {
    this.register = facts.cases().register();
    this.figures = facts.figures();
    this.disclosure = disclosure;
  }

  Table cases(Table whole) {
    if (whole.isEmpty() || !hasSmall(whole)) {
      return whole;
    }
    List<List<Value>> rows = new ArrayList<>();
    boolean pooled = false;
    for (var kind : Slugs.of(register.kinds()).entrySet()) {
      String id = "review.cases.kind." + kind.getValue();
      if (disclosure.withholds(id)) {
        pooled = true;
      } else {
        rows.add(row(kind.getKey(), id));
      }
    }
    if (pooled && !rows.isEmpty()) {
      rows.add(row("Other kinds", "withheld"));
    }
    rows.add(all());
    return new Table(whole.id(), whole.caption(), whole.columns(), rows, WITHHELD);
  }

  Table timeliness(Table whole) {
    if (whole.isEmpty() || disclosure.threshold() == 0) {
      return whole;
    }
    List<List<Value>> rows = new ArrayList<>();
    for (Span span : Span.REPORTED) {
      String id = "review.timeliness." + span.id() + ".median-days";
      if (!disclosure.withholds(id)) {
        rows.add(List.of(Value.of(span.words()), printed(id)));
      }
    }
    List<Column> columns =
        List.of(BoardTables.header("From and to", 6), BoardTables.number("Median, days", 3));
    return new Table(whole.id(), whole.caption(), columns, rows, WITHHELD);
  }

  private boolean hasSmall(Table whole) {
    for (List<Value> row : whole.rows()) {
      for (Value value : row.subList(1, row.size())) {
        if (new BigDecimal(value.plain()).intValue() < disclosure.threshold()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Value> row(String name, String id) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    for (int i = 0; i < ReviewState.values().length; i++) {
      row.add(Disclosure.MARK);
    }
    row.add(printed(id));
    return row;
  }

  private List<Value> all() {
    List<Value> row = new ArrayList<>(List.of(Value.of("All cases")));
    for (ReviewState state : ReviewState.values()) {
      row.add(printed("review.current." + state.id()));
    }
    row.add(printed("review.cases.total"));
    return row;
  }

  private Value printed(String id) {
    Optional<Value> value = figures.find(id).map(figure -> figure.value());
    return disclosure.withholds(id) ? Disclosure.MARK : value.orElse(Disclosure.MARK);
  }
}
