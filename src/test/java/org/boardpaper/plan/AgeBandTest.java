package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {
  @ParameterizedTest
  @CsvSource({
    "2016-06-08, 2017-01-01, NOT_DUE",
    "2016-06-08, 2016-06-08, NOT_DUE",
    "2016-06-08, 2016-06-07, UP_TO_3_MONTHS",
    "2016-06-08, 2016-03-08, UP_TO_3_MONTHS",
    "2016-06-08, 2016-03-07, OVER_3_TO_6_MONTHS",
    "2016-06-08, 2015-12-08, OVER_3_TO_6_MONTHS",
    "2016-06-08, 2015-12-07, OVER_6_TO_12_MONTHS",
    "2016-06-08, 2015-06-08, OVER_6_TO_12_MONTHS",
    "2016-06-08, 2015-06-07, OVER_A_YEAR",
    "2016-05-31, 2016-02-29, OVER_3_TO_6_MONTHS",
    "2016-05-29, 2016-02-29, UP_TO_3_MONTHS"
  })
  void theBandOfATargetDate(LocalDate day, LocalDate target, AgeBand band) {
    assertThat(AgeBand.of(new TargetDate("", Optional.of(target), false), day)).isEqualTo(band);
  }

  @Test
  void aDateThatNamesNoDayHasNoAge() {
    TargetDate unknown = new TargetDate("TBC", Optional.empty(), false);
    assertThat(AgeBand.of(unknown, LocalDate.of(2016, 6, 8))).isEqualTo(AgeBand.NO_DATE);
  }
}
