package org.boardpaper.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.rows.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2500|2500.00",
        "2500.00|2500.00",
        "2,500.00|2500.00",
        "2500.5|2500.50",
        "0|0.00",
        "1,234,567.89|1234567.89"
      })
  void plain_amounts_are_read(String text, String pounds) {
    assertThat(Amounts.read(new Cell.Text(text))).contains(Pounds.of(pounds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£2,500.00",
        "2.500,00",
        "1e3",
        "(250)",
        "-250",
        "+250",
        "TBC",
        "25,00",
        "2,5000",
        "1,23",
        "2500.005",
        "2500.",
        ".5",
        "2 500",
        "1234567890123",
        "٢٥٠٠",
        "47.5%"
      })
  void all_else_is_not_guessed(String text) {
    assertThat(Amounts.read(new Cell.Text(text))).isEmpty();
  }

  @Test
  void numerals_are_amounts_when_they_are_whole_pence() {
    assertThat(Amounts.read(new Cell.Numeral(0.1 + 0.2))).contains(Pounds.of("0.30"));
    assertThat(Amounts.read(new Cell.Numeral(63339))).contains(Pounds.of("63339.00"));
    assertThat(Amounts.read(new Cell.Numeral(999_999_999.99))).contains(Pounds.of("999999999.99"));
    assertThat(Amounts.read(new Cell.Numeral(10.005))).isEmpty();
    assertThat(Amounts.read(new Cell.Numeral(-1))).isEmpty();
    assertThat(Amounts.read(new Cell.Numeral(1e15))).isEmpty();
  }

  @Test
  void a_day_or_a_blank_cell_is_no_amount() {
    assertThat(Amounts.read(new Cell.Day(java.time.LocalDate.of(2016, 3, 31)))).isEmpty();
    assertThat(Amounts.read(Cell.Blank.CELL)).isEmpty();
  }
}
