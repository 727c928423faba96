package org.boardpaper.paper.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.PoolFigures;

/** What the first year costs each partner in the pool and alone, in the main scenario. */
final class PoolTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Partner", 7, Kind.ROW_HEADER),
          new Column("In the pool, on average", 4, Kind.NUMBER),
          new Column("In the pool, in a bad year", 4, Kind.NUMBER),
          new Column("Alone, on average", 4, Kind.NUMBER),
          new Column("Alone, in a bad year", 4, Kind.NUMBER));

  private final FinanceFacts facts;

  PoolTable(FinanceFacts facts) {
    this.facts = facts;
  }

  /** The table; empty where chance makes nothing of the scenario. */
  Optional<Table> table() {
    List<List<Value>> rows = new ArrayList<>();
    facts.main().result().shares().keySet().forEach(payer -> rows.add(row(payer)));
    rows.removeIf(row -> row.size() < COLUMNS.size());
    String caption = "In the pool or alone: " + FinanceTables.name(facts, facts.main().scenario());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table("pool", caption, COLUMNS, rows, "There is nothing to compare."));
  }

  private List<Value> row(String payer) {
    List<Value> row = new ArrayList<>(List.of(Value.of(payer)));
    for (String where : List.of("pooled", "alone")) {
      for (String what : List.of("expected", "bad-year")) {
        figure(where, payer, what).ifPresent(figure -> row.add(figure.value()));
      }
    }
    return row;
  }

  private Optional<Figure> figure(String where, String payer, String what) {
    String name = facts.main().scenario().name();
    return facts.figures().find("forecast." + name + "." + where + "." + slug(payer) + "." + what);
  }

  private String slug(String payer) {
    return PoolFigures.slugs(facts.main()).getOrDefault(payer, payer);
  }
}
