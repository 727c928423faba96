package org.boardpaper.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  /** Greys and red: published by WebAIM's contrast checker and the WCAG techniques. */
  @ParameterizedTest
  @CsvSource({
    "000000, 21.00",
    "FFFFFF, 1.00",
    "767676, 4.54",
    "777777, 4.48",
    "949494, 3.03",
    "FF0000, 4.00",
    "0000FF, 8.59"
  })
  void theContrastWithWhiteIsThatOfTheGuidelines(String hex, double contrast) {
    assertThat(Colour.of(hex).orElseThrow().contrastWithWhite()).isCloseTo(contrast, within(0.005));
  }

  @Test
  void aNumberSignIsNoPartOfIt() {
    assertThat(Colour.of("#1f3a5f")).contains(new Colour(0x1F3A5F));
    assertThat(new Colour(0x00594C).hex()).isEqualTo("00594C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "red", "#FFF", "1F3A5", "1F3A5F0", "##1F3A5", "GGGGGG"})
  void anythingElseIsNone(String text) {
    assertThat(Colour.of(text)).isEmpty();
  }

  @Test
  void aTintIsMostlyWhite() {
    assertThat(new Colour(0x000000).tint(20).hex()).isEqualTo("CCCCCC");
    assertThat(new Colour(0xFF0064).tint(50).hex()).isEqualTo("FF80B2");
  }
}
