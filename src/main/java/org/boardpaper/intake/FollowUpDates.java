package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.DayReading;
import org.boardpaper.intake.words.DayWords;

/**
 * Reads when a follow-up is due and when it was made.
 *
 * @param words what people write of days
 * @param plausible the days that may sensibly be meant
 */
record FollowUpDates(DayWords words, Plausible plausible) {
  Optional<LocalDate> read(RowReading row, Column column) {
    Cell cell = row.cell(column);
    if (cell.isBlank()) {
      return Optional.empty();
    }
    DayReading reading = words.read(cell);
    Optional<LocalDate> day = reading.day().filter(plausible::accepts);
    if (day.isEmpty() && reading.meaning() != DayReading.Meaning.NOT_SET) {
      row.warning(
          "follow-up-date-unreadable",
          column,
          plausible.words() + ", day first, such as 31/03/2016",
          "Correct the date; until then the follow-up has none.");
    } else if (reading.isGuessed()) {
      String understood = day.map(Days::words).orElse("");
      row.information(
          "follow-up-date-guessed",
          column,
          "a day such as 31/03/2016",
          "Understood as " + understood + ". Type the day if another is meant.");
    }
    return day;
  }
}
