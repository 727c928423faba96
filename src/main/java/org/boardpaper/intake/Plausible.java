package org.boardpaper.intake;

import java.time.LocalDate;
import org.boardpaper.basics.Days;

/**
 * The days that a plan may sensibly speak of: twenty years before and after the meeting.
 *
 * @param meeting the day of the meeting
 */
record Plausible(LocalDate meeting) {
  private static final int YEARS = 20;

  boolean accepts(LocalDate day) {
    return !day.isBefore(meeting.minusYears(YEARS)) && !day.isAfter(meeting.plusYears(YEARS));
  }

  /** What is expected of a day, in words. */
  String words() {
    return "a day within " + YEARS + " years of the meeting on " + Days.words(meeting);
  }
}
