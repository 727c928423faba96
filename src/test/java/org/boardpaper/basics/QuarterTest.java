package org.boardpaper.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          04-01, 2016-Q1, 2016-04-01, 2016-06-30
          04-01, 2016-Q4, 2017-01-01, 2017-03-31
          04-01, 2015-Q4, 2016-01-01, 2016-03-31
          01-01, 2016-Q1, 2016-01-01, 2016-03-31
          08-01, 2016-Q2, 2016-11-01, 2017-01-31
          04-06, 2016-Q1, 2016-04-06, 2016-07-05
          """)
  void aQuarterLastsThreeMonthsOfTheFinancialYear(
      String start, String written, LocalDate first, LocalDate last) {
    MonthDay yearStart = MonthDay.parse("--" + start);
    Quarter quarter = Quarter.parse(written, yearStart).orElseThrow();
    assertThat(quarter.firstDay()).isEqualTo(first);
    assertThat(quarter.lastDay()).isEqualTo(last);
    assertThat(Quarter.containing(first, yearStart)).isEqualTo(quarter);
    assertThat(Quarter.containing(last, yearStart)).isEqualTo(quarter);
    assertThat(quarter.id()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-Q5", "2016-Q0", "Q1", "16-Q1", "1899-Q1", "2016/17-Q1"})
  void whatIsNoQuarterIsNotGuessedAt(String written) {
    assertThat(Quarter.parse(written, FinancialYear.APRIL)).isEmpty();
  }

  @Test
  void quartersFollowOneAnotherAcrossTheYear() {
    Quarter last = Quarter.parse("2016-q4", FinancialYear.APRIL).orElseThrow();
    assertThat(last.plus(1).id()).isEqualTo("2017-Q1");
    assertThat(last.plus(-4).id()).isEqualTo("2015-Q4");
    assertThat(last.days()).isEqualTo("1 January 2017 to 31 March 2017");
  }
}
