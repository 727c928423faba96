package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.DayReading;
import org.boardpaper.intake.words.DayWords;
import org.boardpaper.intake.words.RelativeDay;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.review.Review;
import org.boardpaper.review.Stage;

/** Reads by when an action is to be done. A revised date, where one is given, wins. */
final class TargetDates {
  private static final Set<String> NOT_REVISED = Set.of("", "n a", "na", "none", "no");

  private static final Pattern COMPLETION =
      Pattern.compile("^(?:completed?|done|closed)\\b", Pattern.CASE_INSENSITIVE);

  private final DayWords words;
  private final Plausible plausible;

  TargetDates(DayWords words, Plausible plausible) {
    this.words = words;
    this.plausible = plausible;
  }

  /** The column that holds the date in force. */
  static Column column(RowReading row) {
    Cell revised = row.cell(PlanColumns.REVISED);
    return revised.isBlank() || NOT_REVISED.contains(Names.key(revised.text()))
        ? PlanColumns.TARGET
        : PlanColumns.REVISED;
  }

  /**
   * Reads the date in force, and keeps the one that it was agreed in place of.
   *
   * @param review the review, from whose stages a deadline may be counted; absent where the row
   *     names none that is known
   */
  TargetDate read(RowReading row, Optional<Review> review) {
    Column column = column(row);
    Cell cell = row.cell(column);
    TargetDate target = understood(cell, review);
    if (!cell.isBlank()) {
      note(row, column, target);
    }
    Cell first = row.cell(PlanColumns.TARGET);
    return column.equals(PlanColumns.TARGET) || first.isBlank()
        ? target
        : target.insteadOf(understood(first, review));
  }

  private TargetDate understood(Cell cell, Optional<Review> review) {
    if (cell.isBlank()) {
      return TargetDate.NONE;
    }
    Optional<RelativeDay> relative = RelativeDay.read(cell);
    if (relative.isPresent()) {
      Optional<LocalDate> day =
          relative
              .flatMap(counted -> from(counted, review).map(counted::after))
              .filter(plausible::accepts);
      return new TargetDate(cell.text(), day, day.isPresent());
    }
    DayReading reading = words.read(cell);
    Optional<LocalDate> day = reading.day().filter(plausible::accepts);
    return new TargetDate(cell.text(), day, day.isPresent() && reading.isGuessed());
  }

  private static Optional<LocalDate> from(RelativeDay counted, Optional<Review> review) {
    return StageWords.find(counted.event())
        .flatMap(stage -> review.flatMap(known -> Optional.ofNullable(known.dates().get(stage))));
  }

  private void note(RowReading row, Column column, TargetDate target) {
    Cell cell = row.cell(column);
    Optional<RelativeDay> relative = RelativeDay.read(cell);
    if (relative.isPresent()) {
      noteRelative(row, column, target, relative.get());
      return;
    }
    if (COMPLETION.matcher(cell.text()).find()) {
      noteCompletion(row, column);
      return;
    }
    switch (words.read(cell).meaning()) {
      case EXACT -> noteImplausible(row, column, target.day());
      case GUESSED -> noteGuess(row, column, target.day());
      case NOT_SET -> noteNotSet(row, column);
      case UNREADABLE -> noteUnreadable(row, column);
    }
  }

  private static void noteRelative(
      RowReading row, Column column, TargetDate target, RelativeDay relative) {
    String stage =
        StageWords.find(relative.event()).map(Stage::words).orElse("the day it is counted from");
    row.information(
        "target-date-relative",
        column,
        "a day such as 31/03/2016",
        target
            .day()
            .map(
                day ->
                    "Understood as %s, counted from “%s” in the register of reviews. Type the day if another is meant."
                        .formatted(Days.words(day), stage))
            .orElse(
                "Fill in “%s” in the register of reviews, or type the day: until then the action is never overdue."
                    .formatted(stage)));
  }

  private static void noteCompletion(RowReading row, Column column) {
    row.warning(
        "completion-in-target-column",
        column,
        "the day by which the action was to be done",
        "Write the completion under “Status” and “Date completed”, and the target date here.");
  }

  private void noteImplausible(RowReading row, Column column, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      row.warning(
          "target-date-implausible",
          column,
          plausible.words(),
          "Correct the year; until then the action has no target date.");
    }
  }

  private void noteGuess(RowReading row, Column column, Optional<LocalDate> day) {
    noteImplausible(row, column, day);
    day.ifPresent(
        guess ->
            row.information(
                "target-date-guessed",
                column,
                "a day such as 31/03/2016",
                "Understood as " + Days.words(guess) + ". Type the day if another is meant."));
  }

  /** Notes that an action still to be done has no target date. */
  static void noteNotSet(RowReading row, Column column) {
    row.information(
        "target-date-not-set",
        column,
        "a day such as 31/03/2016",
        "Set a date: without one the action is never overdue.");
  }

  private static void noteUnreadable(RowReading row, Column column) {
    row.warning(
        "target-date-unreadable",
        column,
        "a day that exists, day first, such as 31/03/2016",
        "Correct the date; until then the action has no target date.");
  }
}
