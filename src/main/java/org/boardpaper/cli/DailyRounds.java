package org.boardpaper.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.boardpaper.schedule.DailyTime;

/**
 * Makes a round at once and then one every day, until it is told to stop. A round that was missed,
 * because the machine was off or asleep, is made as soon as that is noticed; what fails in a round
 * is tried again in the next one.
 */
final class DailyRounds {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm zzz", Locale.UK);

  private final DailyTime time;
  private final Clock clock;
  private final Bell bell;
  private final EventLog log;
  private final Health health;

  DailyRounds(DailyTime time, Clock clock, Bell bell, EventLog log, Health health) {
    this.time = time;
    this.clock = clock;
    this.bell = bell;
    this.log = log;
    this.health = health;
  }

  /**
   * Makes the rounds.
   *
   * @param round makes one and returns its exit code
   */
  void make(IntSupplier round) {
    boolean goOn = true;
    while (goOn) {
      once(round);
      ZonedDateTime next = time.after(clock.instant());
      health.waitsFor(next.toInstant());
      if (!bell.isStopped()) {
        log.says("Next round: " + MOMENT.format(next));
      }
      goOn = bell.await(next.toInstant());
    }
  }

  private void once(IntSupplier round) {
    Instant began = clock.instant();
    health.begins(began);
    int code = ExitCode.FAILED;
    try {
      code = round.getAsInt();
    } catch (RuntimeException wrong) {
      if (!bell.isStopped()) {
        log.warns("The round failed. " + PlainWords.of(wrong));
      }
    }
    health.ended(clock.instant(), code == ExitCode.DONE || code == ExitCode.WARNINGS);
  }

  /** Rings at a moment, or is stopped before. */
  interface Bell {
    /**
     * Waits.
     *
     * @return whether to go on; false when it was stopped
     */
    boolean await(Instant moment);

    /** Whether it was stopped. */
    boolean isStopped();
  }
}
