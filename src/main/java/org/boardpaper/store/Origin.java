package org.boardpaper.store;

import java.util.Optional;

/**
 * Who asked for a run.
 *
 * @param by the process that it was asked in
 * @param duty the schedule's duty, where it was asked for by the schedule: {@code "collate"}
 * @param period its period: {@code "2016-Q1"}
 */
public record Origin(Holder by, Optional<String> duty, Optional<String> period) {
  /** Asked for by a person. */
  public static Origin byHand(Holder by) {
    return new Origin(by, Optional.empty(), Optional.empty());
  }

  /** Asked for by the schedule. */
  public static Origin bySchedule(Holder by, String duty, String period) {
    return new Origin(by, Optional.of(duty), Optional.of(period));
  }

  /** Whether it was asked for by the schedule for this period. */
  public boolean isFor(String otherDuty, String otherPeriod) {
    return duty.filter(otherDuty::equals).isPresent()
        && period.filter(otherPeriod::equals).isPresent();
  }
}
