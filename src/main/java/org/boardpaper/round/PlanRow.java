package org.boardpaper.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

  /**
   * What agencies are asked of it: how it stands while its status is open, and whether it made a
   * difference once it is done and somebody was to look by a day, and nobody has.
   */
  public Optional<FormPart> asked(LocalDate day) {
    if (action.standing().status().isOpen()) {
      return Optional.of(FormPart.ACTIONS);
    }
    return action.isFollowUpOverdueOn(day.plusDays(1))
        ? Optional.of(FormPart.FOLLOW_UPS)
        : Optional.empty();
  }
}
