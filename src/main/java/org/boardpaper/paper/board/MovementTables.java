package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.Fate;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanMovement.Change;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.Scope;

/** From the outstanding actions of the last report to those of this one, row by row. */
final class MovementTables {
  private final PlanMovement movement;
  private final Fates fates;

  MovementTables(PlanCounts counts) {
    this.movement = counts.movement();
    this.fates = counts.fates();
  }

  /** All that show the movement in detail. */
  List<Table> all() {
    return List.of(
        by("scope", "Scope", Dimension.SCOPE),
        by("agency", "Lead agency", Dimension.AGENCY),
        by("review", "Review", Dimension.REVIEW));
  }

  /** A row for each scope, agency or review that had or has outstanding actions. */
  Table by(String by, String heading, Dimension dimension) {
    List<List<Value>> rows = new ArrayList<>();
    movement.names(dimension).forEach(name -> rows.add(row(dimension, name)));
    return new Table(
        "movement-by-" + by,
        "From the last report to this one, by " + heading.toLowerCase(Locale.UK),
        columns(heading),
        rows,
        "No action was outstanding at the last report, and none is now.");
  }

  private static List<Column> columns(String heading) {
    return List.of(
        header(heading, 5),
        number("At the last report", 3),
        number("New", 2),
        number("Reopened", 3),
        number("Completed", 3),
        number("Withdrawn", 3),
        number("Now", 2));
  }

  private List<Value> row(Dimension dimension, String name) {
    List<Value> row = new ArrayList<>(List.of(Value.of(printed(dimension, name))));
    for (Change change : Change.values()) {
      row.add(Value.of(movement.places(new PlanMovement.Key(dimension, name, change)).size()));
    }
    return row;
  }

  private static String printed(Dimension dimension, String name) {
    if (dimension == Dimension.SCOPE) {
      for (Scope scope : Scope.values()) {
        if (scope.id().equals(name)) {
          return scope.words();
        }
      }
    }
    return name;
  }

  /** What became of everything that was outstanding at the last report. */
  Table fates() {
    List<List<Value>> rows = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      rows.add(
          List.of(
              Value.of(fate.words()),
              Value.of(fates.places(fate, Scope.SINGLE_AGENCY).size()),
              Value.of(fates.places(fate, Scope.MULTI_AGENCY).size()),
              Value.of(fates.places(fate).size())));
    }
    return new Table(
        "since-last-report",
        "What became of the actions outstanding at the last report",
        PlanTables.BY_SCOPE,
        rows,
        "No action was outstanding at the last report.");
  }
}
