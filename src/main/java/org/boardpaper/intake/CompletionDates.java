package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.words.DayReading;
import org.boardpaper.intake.words.DayWords;

/** Reads when an action was completed. */
final class CompletionDates {
  private final DayWords words;
  private final Plausible plausible;

  CompletionDates(DayWords words, Plausible plausible) {
    this.words = words;
    this.plausible = plausible;
  }

  Optional<LocalDate> read(RowReading row) {
    Cell cell = row.cell(PlanColumns.COMPLETED);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    DayReading reading = words.read(cell);
    if (reading.meaning() == DayReading.Meaning.UNREADABLE) {
      row.warning(
          "completion-date-unreadable",
          PlanColumns.COMPLETED,
          "a day that exists, day first, such as 31/03/2016",
          "Correct the date; until then the day of completion is not known.");
    }
    reading.day().ifPresent(day -> note(row, reading, day));
    return reading.day().filter(plausible::accepts);
  }

  private void note(RowReading row, DayReading reading, LocalDate day) {
    if (!plausible.accepts(day)) {
      row.warning(
          "completion-date-implausible",
          PlanColumns.COMPLETED,
          plausible.words(),
          "Correct the year; until then the day of completion is not known.");
    } else if (reading.isGuessed()) {
      row.information(
          "completion-date-guessed",
          PlanColumns.COMPLETED,
          "a day such as 31/03/2016",
          "Understood as " + Days.words(day) + ". Type the day if another is meant.");
    }
  }
}
