package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.plan.Action;
import org.boardpaper.review.Review;
import org.boardpaper.review.Stage;

/** Finds dates of an action that cannot go with those of its review. Nothing is corrected. */
final class ReviewOrder {
  private ReviewOrder() {}

  static void note(RowReading row, Action action, Review review) {
    Optional<LocalDate> incident = Optional.ofNullable(review.dates().get(Stage.INCIDENT));
    Optional<LocalDate> decided = Optional.ofNullable(review.dates().get(Stage.DECIDED));
    Optional<LocalDate> completed = action.standing().completed();
    if (isBefore(action.target().day(), incident)) {
      row.note(beforeIncident("target-before-incident", row, TargetDates.column(row)));
    }
    if (isBefore(completed, incident)) {
      row.note(beforeIncident("completion-before-incident", row, PlanColumns.COMPLETED));
    } else if (isBefore(completed, decided)) {
      row.note(
          Finding.warning(
              "completed-before-recommendation",
              row.place(PlanColumns.COMPLETED),
              row.text(PlanColumns.COMPLETED),
              "a day not before the review was decided on, " + decided.map(Days::words).orElse(""),
              "Correct the date, or that of the decision in the register of reviews."));
    }
  }

  private static Finding beforeIncident(String rule, RowReading row, Column column) {
    return Finding.warning(
        rule,
        row.place(column),
        row.text(column),
        "a day after the incident that the review is about",
        "Correct the date, or the incident's date in the register of reviews.");
  }

  private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> limit) {
    return day.isPresent() && limit.isPresent() && day.get().isBefore(limit.get());
  }
}
