package org.boardpaper.round;

import java.util.EnumMap;
import java.util.Map;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;

/**
 * An action of the plan as it is now, with the cells that answers go to.
 *
 * @param action the action
 * @param values what the plan says, by field: words as written, days as {@code 2016-03-31} where
 *     one can be read; for {@link Field#NEW_DATE} the target date in force
 * @param places the cell of each field for which the plan has a column
 */
public record PlanRow(Action action, Map<Field, String> values, Map<Field, SourceCell> places) {
  /** Copies the maps. */
  public PlanRow {
    values = new EnumMap<>(values);
    places = new EnumMap<>(places);
  }

  /** What the plan says; empty where it says nothing. */
  public String value(Field field) {
    return Texts.of(values, field);
  }

  /** Whether agencies are asked about it: its status is open. */
  public boolean isAsked() {
    return action.standing().status().isOpen();
  }
}
