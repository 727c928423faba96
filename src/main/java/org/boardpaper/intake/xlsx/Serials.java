package org.boardpaper.intake.xlsx;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as Excel counts them: from 1 January 1900 = 1, with a 29 February 1900 that never was; or
 * from 1 January 1904 = 0.
 *
 * <p>Reference: ECMA-376 Part 1, 18.17.4.1 Dates and times.
 */
final class Serials {
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
  private static final int LAST = 2_958_465;

  private Serials() {}

  /** The day of a serial number; its time of day is left out. Empty where there is no such day. */
  static Optional<LocalDate> day(double serial, boolean from1904) {
    if (!(serial >= (from1904 ? 0 : 1) && serial < LAST + 1)) {
      return Optional.empty();
    }
    int days = (int) serial;
    if (from1904) {
      return Optional.of(FROM_1904.plusDays(days));
    }
    return days == LEAP_DAY_THAT_NEVER_WAS
        ? Optional.empty()
        : Optional.of(BEFORE_1900.plusDays(days > LEAP_DAY_THAT_NEVER_WAS ? days - 1 : days));
  }
}
