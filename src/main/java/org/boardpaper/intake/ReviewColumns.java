package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.rows.Columns;
import org.boardpaper.review.Stage;

/** The columns of the register of reviews. */
final class ReviewColumns {
  static final Column REFERENCE = Column.of("Review", "Review ref", "Reference", "Case");
  static final Column KIND = Column.of("Kind", "Type", "Kind of review");
  static final Column STATE = Column.of("State", "Status");
  static final Column AREA = Column.of("Area", "District");
  static final Column NOTE = Column.of("Note", "Notes", "Source note");
  static final Column PAUSED_FROM = Column.of("Paused from", "Pause from", "Paused");
  static final Column PAUSED_UNTIL = Column.of("Paused until", "Pause until", "Resumed");
  static final Column PAUSE_REASON = Column.of("Reason for pause", "Pause reason");
  static final Map<Stage, Column> STAGES = stages();

  static final Columns ALL = all();

  private ReviewColumns() {}

  private static Map<Stage, Column> stages() {
    Map<Stage, Column> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, Column.of(stage.words(), "Date " + stage.words()));
    }
    return stages;
  }

  private static Columns all() {
    List<Column> all = new ArrayList<>(List.of(REFERENCE, KIND, STATE, AREA, NOTE));
    all.addAll(STAGES.values());
    all.addAll(List.of(PAUSED_FROM, PAUSED_UNTIL, PAUSE_REASON));
    return new Columns("reviews", all, List.of(List.of(REFERENCE), List.of(KIND), List.of(STATE)));
  }
}
