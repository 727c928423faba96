package org.boardpaper.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 2016 the clocks went forward on 27 March at 01:00 and back on 30 October at 02:00. */
class DailyTimeTest {
  @ParameterizedTest
  @CsvSource({
    "06:00, 2016-03-26T05:59:59Z, 2016-03-26T06:00:00Z",
    "06:00, 2016-03-26T06:00:00Z, 2016-03-27T05:00:00Z",
    "06:00, 2016-03-27T05:00:00Z, 2016-03-28T05:00:00Z",
    "06:00, 2016-10-29T05:00:00Z, 2016-10-30T06:00:00Z",
    "01:30, 2016-03-26T01:30:00Z, 2016-03-27T01:30:00Z",
    "01:30, 2016-03-27T01:30:00Z, 2016-03-28T00:30:00Z",
    "01:30, 2016-10-29T00:30:00Z, 2016-10-30T00:30:00Z",
    "01:30, 2016-10-30T00:30:00Z, 2016-10-31T01:30:00Z",
    "00:00, 2016-07-01T22:59:59Z, 2016-07-01T23:00:00Z"
  })
  void theNextMomentKeepsTheTimeOfTheUnitedKingdom(LocalTime at, Instant now, Instant next) {
    assertThat(new DailyTime(at).after(now).toInstant()).isEqualTo(next);
  }

  @Test
  void aDayBeginsAtMidnightOfTheUnitedKingdom() {
    assertThat(DailyTime.day(Instant.parse("2016-06-30T23:00:00Z"))).isEqualTo("2016-07-01");
    assertThat(DailyTime.day(Instant.parse("2016-12-31T23:59:59Z"))).isEqualTo("2016-12-31");
  }

  @Test
  void aYearHasAsManyMomentsAsDays() {
    DailyTime time = new DailyTime(LocalTime.of(1, 30));
    Instant now = Instant.parse("2015-12-31T12:00:00Z");
    int moments = 0;
    while (DailyTime.day(now).isBefore(LocalDate.of(2016, 12, 31))) {
      now = time.after(now).toInstant();
      moments++;
    }
    assertThat(moments).isEqualTo(366);
  }
}
