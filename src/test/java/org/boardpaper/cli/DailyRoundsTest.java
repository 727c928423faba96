package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.boardpaper.schedule.DailyTime;
import org.junit.jupiter.api.Test;

/** The clock jumps to whatever is waited for; nobody sleeps. */
class DailyRoundsTest {
  private final StringWriter out = new StringWriter();
  private final Health health = new Health();
  private final TestClock clock = new TestClock(Instant.parse("2016-03-25T12:00:00Z"));
  private final List<Instant> rounds = new ArrayList<>();

  private static final class TestClock extends Clock {
    private Instant now;

    private TestClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void make(int count, IntSupplier round) {
    DailyRounds.Bell bell =
        new DailyRounds.Bell() {
          @Override
          public boolean await(Instant moment) {
            clock.now = moment;
            return rounds.size() < count;
          }

          @Override
          public boolean isStopped() {
            return false;
          }
        };
    EventLog log = new EventLog(new PrintWriter(out, true), false, clock);
    new DailyRounds(new DailyTime(LocalTime.of(6, 0)), clock, bell, log, health)
        .make(
            () -> {
              rounds.add(clock.now);
              return round.getAsInt();
            });
  }

  @Test
  void aRoundIsMadeAtOnceAndThenDailyByTheClockOfTheUnitedKingdom() {
    make(4, () -> 0);
    assertThat(rounds)
        .containsExactly(
            Instant.parse("2016-03-25T12:00:00Z"),
            Instant.parse("2016-03-26T06:00:00Z"),
            Instant.parse("2016-03-27T05:00:00Z"),
            Instant.parse("2016-03-28T05:00:00Z"));
    assertThat(out.toString()).contains("Next round: Sunday 27 March 2016 at 06:00 BST");
  }

  @Test
  void aLongRoundIsFollowedByTheNextDayAndNotByAllThatWereMissed() {
    make(
        2,
        () -> {
          clock.now = clock.now.plus(Duration.ofDays(3));
          return 0;
        });
    assertThat(rounds.get(1)).isEqualTo("2016-03-29T05:00:00Z");
  }

  @Test
  void aRoundThatFailsIsNotTheLast() {
    make(
        3,
        () -> {
          throw new IllegalStateException("the disk is on fire");
        });
    assertThat(rounds).hasSize(3);
    assertThat(out.toString()).contains("The round failed.", "the disk is on fire");
    assertThat(health.isUp(clock.now)).isFalse();
  }

  @Test
  void monitorsHearOfTroubleUntilARoundIsGoodAgain() {
    make(1, () -> ExitCode.REFUSED);
    assertThat(health.json(clock.now)).contains("\"status\":\"DOWN\"");
    make(2, () -> ExitCode.WARNINGS);
    assertThat(health.json(clock.now))
        .isEqualTo(
            "{\"status\":\"UP\",\"running\":false,\"last-round\":\"2016-03-26T06:00:00Z\","
                + "\"next-round\":\"2016-03-27T05:00:00Z\"}");
  }

  @Test
  void aRoundThatDoesNotEndIsTrouble() {
    health.begins(Instant.parse("2016-03-25T06:00:00Z"));
    assertThat(health.isUp(Instant.parse("2016-03-25T11:59:00Z"))).isTrue();
    assertThat(health.isUp(Instant.parse("2016-03-25T12:01:00Z"))).isFalse();
  }
}
