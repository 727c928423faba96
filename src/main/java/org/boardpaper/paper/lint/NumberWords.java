package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Numbers in words, as papers write the small ones: "seven", "two and a half". */
final class NumberWords {
  /**
   * A number in words as a part of a pattern. "One" is left out: it is a pronoun more often than a
   * number.
   */
  static final String PATTERN =
      "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)(?:\\s+and\\s+a\\s+half)?";

  private static final List<String> TO_TWENTY =
      List.of(
          "nought",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> TENS = List.of("thirty", "forty", "fifty");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberWords() {}

  /** The number of words that match {@link #PATTERN}, or of digits with or without commas. */
  static BigDecimal value(String written) {
    String plain = written.strip().toLowerCase(Locale.UK);
    if (Character.isDigit(plain.charAt(0))) {
      return new BigDecimal(plain.replace(",", ""));
    }
    String whole = plain.split("\\s", 2)[0];
    int small = TO_TWENTY.indexOf(whole);
    BigDecimal value = BigDecimal.valueOf(small >= 0 ? small : 30 + 10L * TENS.indexOf(whole));
    return plain.endsWith("half") ? value.add(HALF) : value;
  }
}
