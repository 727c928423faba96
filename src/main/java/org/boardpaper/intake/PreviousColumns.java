package org.boardpaper.intake;

import java.util.List;
import org.boardpaper.intake.rows.Columns;

/** The columns of the list of what was outstanding in the last report: those of the plan. */
final class PreviousColumns {
  static final Columns ALL =
      new Columns(
          "previous",
          List.of(
              PlanColumns.REVIEW,
              PlanColumns.SERIES,
              PlanColumns.NUMBER,
              PlanColumns.RECOMMENDATION,
              PlanColumns.ACTION,
              PlanColumns.SCOPE,
              PlanColumns.LEAD,
              PlanColumns.TARGET,
              PlanColumns.REVISED,
              PlanColumns.NOTE),
          List.of(
              List.of(PlanColumns.REVIEW),
              List.of(PlanColumns.RECOMMENDATION, PlanColumns.ACTION)));

  private PreviousColumns() {}
}
