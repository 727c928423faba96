package org.boardpaper.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Rings by the clock on the wall. It looks at the clock every few seconds: a machine that slept, or
 * whose clock was set, would otherwise be late by as much.
 */
final class WallClockBell implements DailyRounds.Bell {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Clock clock;
  private final CountDownLatch stopped = new CountDownLatch(1);

  WallClockBell(Clock clock) {
    this.clock = clock;
  }

  /** Lets no round begin any more. */
  void stop() {
    stopped.countDown();
  }

  @Override
  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  @Override
  public boolean await(Instant moment) {
    try {
      while (clock.instant().isBefore(moment)) {
        Duration left = Duration.between(clock.instant(), moment);
        Duration wait = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        if (stopped.await(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS)) {
          return false;
        }
      }
      return !isStopped();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
