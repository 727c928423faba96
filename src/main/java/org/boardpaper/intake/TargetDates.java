package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.DayReading;
import org.boardpaper.intake.words.DayWords;
import org.boardpaper.plan.TargetDate;

/** Reads by when an action is to be done. A revised date, where one is given, wins. */
final class TargetDates {
  private static final Set<String> NOT_REVISED = Set.of("", "n a", "na", "none", "no");

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

  TargetDate read(RowReading row) {
    Column column = column(row);
    Cell cell = row.cell(column);
    if (cell.isBlank()) {
      return TargetDate.NONE;
    }
    DayReading reading = words.read(cell);
    Optional<LocalDate> day = reading.day().filter(plausible::accepts);
    switch (reading.meaning()) {
      case EXACT -> noteImplausible(row, column, day);
      case GUESSED -> noteGuess(row, column, day);
      case NOT_SET -> noteNotSet(row, column);
      case UNREADABLE -> noteUnreadable(row, column);
    }
    return new TargetDate(cell.text(), day, day.isPresent() && reading.isGuessed());
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
