package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.AgeBand;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.Scope;

/** What is outstanding in the plan, counted. */
final class PlanTables {
  private static final List<PlanTallies.Measure> MEASURES =
      List.of(
          PlanTallies.Measure.OUTSTANDING,
          PlanTallies.Measure.OVERDUE,
          PlanTallies.Measure.AWAITING_CONFIRMATION,
          PlanTallies.Measure.BLOCKED);

  /** Counts of actions by scope. */
  static final List<Column> BY_SCOPE =
      List.of(
          header("Actions", 7),
          number("Single-agency", 3),
          number("Multi-agency", 3),
          number("All", 2));

  private final PlanTallies plan;
  private final PlanMovement movement;

  PlanTables(PlanCounts counts) {
    this.plan = counts.now();
    this.movement = counts.movement();
  }

  /**
   * Outstanding actions by agency or review; one of whose actions none is outstanding is left out.
   */
  Table outstanding(String by, String heading, PlanTallies.Dimension dimension) {
    List<Column> columns =
        List.of(
            header(heading, 6),
            number("Outstanding", 3),
            number("Overdue", 3),
            number("Awaiting confirmation", 3),
            number("Blocked", 3));
    List<List<Value>> rows = new ArrayList<>();
    for (String name : plan.names(dimension)) {
      if (count(dimension, name, PlanTallies.Measure.OUTSTANDING) > 0) {
        rows.add(row(dimension, name));
      }
    }
    String caption = "Outstanding actions by " + heading.toLowerCase(java.util.Locale.UK);
    String none = "There are no outstanding actions.";
    return new Table("outstanding-by-" + by, caption, columns, rows, none);
  }

  /** What became of the actions that were outstanding in the last paper. */
  Table movement() {
    List<List<Value>> rows = new ArrayList<>();
    for (PlanMovement.Change change : PlanMovement.Change.values()) {
      rows.add(
          List.of(
              Value.of(change.words()),
              Value.of(moved(PlanTallies.Dimension.SCOPE, Scope.SINGLE_AGENCY.id(), change)),
              Value.of(moved(PlanTallies.Dimension.SCOPE, Scope.MULTI_AGENCY.id(), change)),
              Value.of(moved(PlanTallies.Dimension.TOTAL, "", change))));
    }
    String caption = "From the outstanding actions of the last report to those of this one";
    return new Table("movement", caption, BY_SCOPE, rows, "There is no movement to show.");
  }

  /** How late the outstanding actions are. */
  Table ages() {
    List<List<Value>> rows = new ArrayList<>();
    for (AgeBand band : AgeBand.values()) {
      rows.add(byScope(band.words(), PlanTallies.Measure.of(band)));
    }
    rows.add(byScope("All outstanding actions", PlanTallies.Measure.OUTSTANDING));
    String caption = "Outstanding actions by how late they are";
    return new Table(
        "outstanding-by-age", caption, BY_SCOPE, rows, "There are no outstanding actions.");
  }

  private List<Value> byScope(String words, PlanTallies.Measure measure) {
    return List.of(
        Value.of(words),
        Value.of(count(PlanTallies.Dimension.SCOPE, Scope.SINGLE_AGENCY.id(), measure)),
        Value.of(count(PlanTallies.Dimension.SCOPE, Scope.MULTI_AGENCY.id(), measure)),
        Value.of(count(PlanTallies.Dimension.TOTAL, "", measure)));
  }

  private int moved(PlanTallies.Dimension dimension, String name, PlanMovement.Change change) {
    return movement.places(new PlanMovement.Key(dimension, name, change)).size();
  }

  private List<Value> row(PlanTallies.Dimension dimension, String name) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    MEASURES.forEach(measure -> row.add(Value.of(count(dimension, name, measure))));
    return row;
  }

  private int count(PlanTallies.Dimension dimension, String name, PlanTallies.Measure measure) {
    return plan.places(new PlanTallies.Key(dimension, name, measure)).size();
  }
}
