package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
  @Test
  void aDigitIsAboutOneWide() {
    assertThat(TextMeasure.width("0123456789")).isCloseTo(10, within(0.5));
    assertThat(TextMeasure.width("iiiiiiiiii")).isLessThan(5);
    assertThat(TextMeasure.width("WWWWWWWWWW")).isGreaterThan(16);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(TextMeasure.lines("1234567890 1234567890 1234567890", 12)).isEqualTo(3);
    assertThat(TextMeasure.lines("1234567890 1234567890 1234567890", 24)).isEqualTo(2);
    assertThat(TextMeasure.lines("1234567890 1234567890 1234567890", 40)).isEqualTo(1);
  }

  @Test
  void aLineBreakOfThePaperIsALine() {
    assertThat(TextMeasure.lines("one\n\ntwo", 40)).isEqualTo(3);
    assertThat(TextMeasure.lines("", 40)).isEqualTo(1);
  }

  @Test
  void aWordWiderThanTheColumnIsBroken() {
    assertThat(TextMeasure.lines("1".repeat(100), 25)).isEqualTo(5);
  }

  @Test
  void theWidestWordIsFoundWhereverItStands() {
    double longest = TextMeasure.width("practitioner");
    assertThat(TextMeasure.widestWord("a practitioner\nin a")).isEqualTo(longest);
    assertThat(TextMeasure.widestWord("a practitioner")).isEqualTo(longest);
  }
}
