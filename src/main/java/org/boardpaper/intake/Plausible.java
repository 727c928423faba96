package org.boardpaper.intake;

import java.time.LocalDate;
import org.boardpaper.basics.Days;

/**
 * The days that a file may sensibly speak of, before and after the meeting.
 *
 * @param meeting the day of the meeting
 * @param years how many years before and after it
 */
record Plausible(LocalDate meeting, int years) {
  private static final int OF_A_PLAN = 20;
  private static final int OF_A_LEDGER = 40;

  /** Twenty years: what a plan of actions may speak of. */
  Plausible(LocalDate meeting) {
    this(meeting, OF_A_PLAN);
  }

  /** Forty years: a ledger may go back further. */
  static Plausible ofLedger(LocalDate meeting) {
    return new Plausible(meeting, OF_A_LEDGER);
  }

  boolean accepts(LocalDate day) {
    return !day.isBefore(meeting.minusYears(years)) && !day.isAfter(meeting.plusYears(years));
  }

  /** What is expected of a day, in words. */
  String words() {
    return "a day within " + years + " years of the meeting on " + Days.words(meeting);
  }
}
