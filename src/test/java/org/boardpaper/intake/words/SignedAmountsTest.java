package org.boardpaper.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.rows.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedAmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56-|-1234.56",
        "1,234.56 -|-1234.56",
        "-1,234.56|-1234.56",
        "−1234.5|-1234.50",
        "(1,234.56)|-1234.56",
        "£(500)|-500.00",
        "(£500)|-500.00",
        "-£500|-500.00",
        "£-500|-500.00",
        "GBP 2,500.00|2500.00",
        "+12|12.00",
        "0.00|0.00",
        "2500|2500.00"
      })
  void anAmountIsReadAsFinanceSystemsWriteIt(String text, String pounds) {
    assertThat(SignedAmounts.read(Cell.ofText(text)).map(Pounds::plain)).contains(pounds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-500-", "(-500)", "(500", "500)", "2500,00", "2.5e3", "€5", "££5", "12,34", "-"})
  void whatCouldMeanTwoThingsIsNoAmount(String text) {
    assertThat(SignedAmounts.read(Cell.ofText(text))).isEmpty();
  }

  @Test
  void aNumberOfAWorkbookKeepsItsSign() {
    assertThat(SignedAmounts.read(new Cell.Numeral(-1234.56)).map(Pounds::plain))
        .contains("-1234.56");
    assertThat(SignedAmounts.read(new Cell.Numeral(-0.001))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", " – ", "£ -"})
  void aDashStandsForNothing(String text) {
    assertThat(SignedAmounts.isNone(Cell.ofText(text))).isTrue();
  }
}
