package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.rows.Columns;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.round.Field;
import org.boardpaper.round.PlanRow;

/** Reads the rows of the plan with the cells to which answers of agencies go. */
final class PlanRowReader implements RowMapping<PlanRow> {
  private static final Column EVIDENCE =
      Column.of("Evidence", "Evidence of completion", "Evidence seen");

  static final Columns COLUMNS =
      new Columns(PlanColumns.ALL.source(), with(PlanColumns.ALL.all()), PlanColumns.ALL.needed());

  private static final Map<Field, Column> COLUMN_BY_FIELD =
      Map.of(
          Field.STATUS, PlanColumns.STATUS,
          Field.PROGRESS, PlanColumns.PROGRESS,
          Field.COMPLETED, PlanColumns.COMPLETED,
          Field.EVIDENCE, EVIDENCE,
          Field.NEW_DATE, PlanColumns.REVISED,
          Field.IMPACT, PlanColumns.IMPACT,
          Field.REVIEWER, PlanColumns.REVIEWER,
          Field.REVIEWED, PlanColumns.REVIEWED);

  private final ActionReader actions;

  PlanRowReader(ActionReader actions) {
    this.actions = actions;
  }

  private static List<Column> with(List<Column> columns) {
    List<Column> all = new ArrayList<>(columns);
    all.add(EVIDENCE);
    return all;
  }

  @Override
  public Optional<PlanRow> read(RowReading row) {
    return actions.read(row).map(action -> new PlanRow(action, values(row, action), places(row)));
  }

  private static Map<Field, String> values(RowReading row, Action action) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.STATUS, row.text(PlanColumns.STATUS));
    values.put(Field.PROGRESS, row.text(PlanColumns.PROGRESS));
    Standing standing = action.standing();
    values.put(Field.COMPLETED, day(standing.completed(), row, PlanColumns.COMPLETED));
    values.put(Field.EVIDENCE, row.text(EVIDENCE));
    values.put(Field.IMPACT, row.text(PlanColumns.IMPACT));
    values.put(Field.REVIEWER, row.text(PlanColumns.REVIEWER));
    values.put(Field.REVIEWED, day(standing.followUp().reviewed(), row, PlanColumns.REVIEWED));
    TargetDate target = action.target();
    values.put(
        Field.NEW_DATE,
        target
            .day()
            .filter(day -> !target.guessed())
            .map(LocalDate::toString)
            .orElse(target.raw()));
    return values;
  }

  private static String day(Optional<LocalDate> day, RowReading row, Column column) {
    return day.map(LocalDate::toString).orElseGet(() -> row.text(column));
  }

  private static Map<Field, SourceCell> places(RowReading row) {
    Map<Field, SourceCell> places = new EnumMap<>(Field.class);
    COLUMN_BY_FIELD.forEach(
        (field, column) -> {
          SourceCell place = row.place(column);
          if (place.column() > 0) {
            places.put(field, place);
          }
        });
    return places;
  }
}
