package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How long past its target date an outstanding action is on a day, in calendar months: an action
 * due on 8 March is three months late at the end of 8 June, and more than that on 9 June.
 */
public enum AgeBand {
  /** The target date is the day itself, or still to come. */
  NOT_DUE("Not due yet", 0),
  /** Past it, by no more than three months. */
  UP_TO_3_MONTHS("Up to 3 months late", 3),
  /** By more than three months, and no more than six. */
  OVER_3_TO_6_MONTHS("Over 3 and up to 6 months late", 6),
  /** By more than six months, and no more than twelve. */
  OVER_6_TO_12_MONTHS("Over 6 and up to 12 months late", 12),
  /** By more than a year. */
  OVER_A_YEAR("Over a year late", Integer.MAX_VALUE),
  /** No day can be read from the target date, or there is none. */
  NO_DATE("No target date", Integer.MAX_VALUE);

  private final String words;
  private final int months;

  AgeBand(String words, int months) {
    this.words = words;
    this.months = months;
  }

  /** The band of an outstanding action on a day. */
  public static AgeBand of(TargetDate target, LocalDate asOf) {
    Optional<LocalDate> due = target.day();
    if (due.isEmpty()) {
      return NO_DATE;
    }
    for (AgeBand band : values()) {
      if (band.months == Integer.MAX_VALUE || !due.get().plusMonths(band.months).isBefore(asOf)) {
        return band;
      }
    }
    throw new IllegalStateException("the last band takes all");
  }

  /** The words printed: {@code "Over a year late"}. */
  public String words() {
    return words;
  }

  /** The part of a figure's id: {@code "over-a-year"}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
