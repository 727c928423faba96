package org.boardpaper.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.words.DayReading.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
  private static final DayWords AT_THE_MEETING =
      new DayWords(LocalDate.of(2016, 6, 8), FinancialYear.APRIL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/03/2016",
        "31.03.2016",
        "31-3-16",
        "2016-03-31",
        "2016-03-31T00:00:00",
        "2016-03-31 00:00:00",
        "31 March 2016",
        "31st March 2016",
        "31st of March 2016",
        "31-Mar-2016",
        "31 mar 16",
        "March 31, 2016",
        "by 31 March 2016",
        "31 MARCH  2016"
      })
  void one_day_is_read_exactly(String text) {
    assertThat(read(text)).isEqualTo(DayReading.exact(LocalDate.of(2016, 3, 31)));
  }

  @ParameterizedTest
  @CsvSource({"42551, false, 2016-06-30", "41089, true, 2016-06-30"})
  void aDayThatLostItsFormatIsCountedAsItsWorkbookCounts(
      double serial, boolean from1904, LocalDate day) {
    assertThat(AT_THE_MEETING.read(new Cell.Numeral(serial, from1904)))
        .isEqualTo(DayReading.guessed(day));
  }

  @ParameterizedTest
  @CsvSource({
    "March 2016, 2016-03-31",
    "Mar-16, 2016-03-31",
    "Mar 2016, 2016-03-31",
    "Apr-21, 2021-04-30",
    "End of March 2016, 2016-03-31",
    "by the end of March 2016, 2016-03-31",
    "mid-March 2016, 2016-03-31",
    "end of May, 2016-05-31",
    "May, 2016-05-31",
    "October, 2016-10-31",
    "December, 2015-12-31",
    "30 September, 2016-09-30",
    "29 February, 2016-02-29",
    "later in 2016, 2016-12-31",
    "by end 2016, 2016-12-31",
    "2016, 2016-12-31",
    "2016/17, 2017-03-31",
    "end of 2016/17, 2017-03-31",
    "Q4 2015/16, 2016-03-31",
    "Quarter 1 2016/17, 2016-06-30",
    "Q2 2016, 2016-09-30",
    "Q4 2016, 2017-03-31",
    "06/2016, 2016-06-30",
    "6-2016, 2016-06-30",
    "42551, 2016-06-30",
    "42551.0, 2016-06-30",
    "Spring 2016, 2016-05-31",
    "Summer 2016, 2016-08-31",
    "by Autumn 2016, 2016-11-30",
    "late summer 2016, 2016-08-31",
    "Winter 2016, 2017-02-28",
    "winter 2015/16, 2016-02-29"
  })
  void words_for_a_span_are_read_as_its_last_day_and_marked(String text, LocalDate last) {
    assertThat(read(text)).isEqualTo(DayReading.guessed(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBC",
        "To be confirmed",
        "Ongoing",
        "n/a",
        "-",
        "Completed",
        "ASAP",
        "within six months of the DHR being approved",
        "Following publication"
      })
  void words_that_set_no_day_are_told_from_mistakes(String text) {
    assertThat(read(text).meaning()).isEqualTo(Meaning.NOT_SET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 June 2016",
        "31/06/2016",
        "12/31/2016",
        "29/02/2015",
        "00/01/2016",
        "1/1/20166",
        "Dec 2015 (extended to March 2016)",
        "31/03/2016 and 30/06/2016",
        "Smarch 2016",
        "2016/18",
        "31/03-2016",
        "Q5 2015/16",
        "4246",
        "01/01/9999",
        "01/01/0001",
        "May 0016"
      })
  void what_names_no_day_is_not_guessed(String text) {
    assertThat(read(text)).isEqualTo(DayReading.UNREADABLE);
  }

  private static DayReading read(String text) {
    return AT_THE_MEETING.read(new Cell.Text(text));
  }
}
