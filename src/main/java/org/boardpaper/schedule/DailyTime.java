package org.boardpaper.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time of every day in the United Kingdom. Where the clock goes forward over it, it is as much
 * later as the clock goes forward; where the clock goes back over it, the first of the two counts.
 *
 * @param at the time
 */
public record DailyTime(LocalTime at) {
  /** The zone in which days begin and end. */
  public static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

  /** The day in the United Kingdom. */
  public static LocalDate day(Instant now) {
    return now.atZone(UNITED_KINGDOM).toLocalDate();
  }

  /** The moment on a day. */
  public ZonedDateTime on(LocalDate day) {
    return ZonedDateTime.of(day, at, UNITED_KINGDOM);
  }

  /** The next such moment, later than now. */
  public ZonedDateTime after(Instant now) {
    ZonedDateTime today = on(day(now));
    return today.toInstant().isAfter(now) ? today : on(day(now).plusDays(1));
  }
}
