package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Standing;

/** Finds what one row of the plan says against itself. Nothing is corrected. */
final class PlanContradictions {
  private final LocalDate asOf;

  PlanContradictions(LocalDate asOf) {
    this.asOf = asOf;
  }

  void note(RowReading row, Action action) {
    noteMark(row, action.standing());
    noteCompletion(row, action.standing());
    noteTarget(row, action);
    noteWhatIsMissing(row, action);
  }

  private static void noteMark(RowReading row, Standing standing) {
    Optional<Boolean> listed = standing.listedOutstanding();
    if (listed.isEmpty()) {
      return;
    }
    if (standing.status().isDone() && listed.get()) {
      row.note(
          Finding.warning(
              "completed-action-listed-as-outstanding",
              row.place(PlanColumns.LISTED),
              "status “" + standing.raw() + "”, yet listed as outstanding",
              "a completed action that is not on the outstanding list",
              "Correct the status or the mark; the paper goes by the status."));
    } else if (standing.status().isOpen() && !listed.get()) {
      row.note(
          Finding.warning(
              "open-action-not-listed",
              row.place(PlanColumns.LISTED),
              "status “" + standing.raw() + "”, yet not listed as outstanding",
              "an open action that is on the outstanding list",
              "Correct the status or the mark; the paper goes by the status."));
    }
  }

  private void noteCompletion(RowReading row, Standing standing) {
    Optional<LocalDate> completed = standing.completed();
    if (standing.status().isOpen() && completed.isPresent()) {
      row.note(
          Finding.warning(
              "open-action-with-completion-date",
              row.place(PlanColumns.COMPLETED),
              "status “" + standing.raw() + "”, completed on " + Days.words(completed.get()),
              "a completion date only where the status says completed",
              "Correct the status or take out the date; the paper goes by the status."));
    } else if (standing.status().isDone() && row.cell(PlanColumns.COMPLETED).isBlank()) {
      row.note(
          Finding.warning(
              "completed-without-date",
              row.place(PlanColumns.COMPLETED),
              "status “" + standing.raw() + "” without a completion date",
              "the day of completion",
              "Fill in the day on which the action was completed."));
    } else if (completed.filter(day -> day.isAfter(asOf)).isPresent()) {
      row.note(
          Finding.warning(
              "completed-in-the-future",
              row.place(PlanColumns.COMPLETED),
              Days.words(completed.get()),
              "a day not after " + Days.words(asOf) + ", at whose end the plan is counted",
              "Correct the date; on that day the action counts as outstanding."));
    }
  }

  private void noteTarget(RowReading row, Action action) {
    if (!action.isOutstandingOn(asOf)) {
      return;
    }
    Column column = TargetDates.column(row);
    if (row.cell(column).isBlank()) {
      TargetDates.noteNotSet(row, column);
    }
    if (action.target().isBefore(asOf)) {
      String understood =
          action.target().guessed()
              ? ", understood as " + action.target().day().map(Days::words).orElse("")
              : "";
      row.note(
          Finding.warning(
              "target-before-meeting",
              row.place(column),
              action.target().raw() + understood,
              "a target date after " + Days.words(asOf) + ", or the action done",
              "Update the status, or agree a revised target date; the paper counts it as overdue."));
    }
  }

  private static void noteWhatIsMissing(RowReading row, Action action) {
    ActionStatus status = action.standing().status();
    if (status == ActionStatus.VERIFIED
        && row.has(PlanColumns.EVIDENCE)
        && row.cell(PlanColumns.EVIDENCE).isBlank()) {
      row.warning(
          "verified-without-evidence",
          PlanColumns.EVIDENCE,
          "what was seen, for the status “" + action.standing().raw() + "”",
          "Say what was seen, or take the action as completed only.");
    }
    if (status == ActionStatus.EXTENSION_REQUESTED
        && TargetDates.column(row).equals(PlanColumns.TARGET)) {
      row.warning(
          "extension-without-date",
          row.has(PlanColumns.REVISED) ? PlanColumns.REVISED : PlanColumns.STATUS,
          "the date that is asked for, as “" + PlanColumns.REVISED.name() + "”",
          "Ask for the date; until then the first target date stands.");
    }
  }
}
