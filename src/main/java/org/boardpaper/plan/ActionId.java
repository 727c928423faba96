package org.boardpaper.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes an action the same one in the next file: review, series and number. Numbers alone
 * repeat between series of one review.
 *
 * @param review reference of the review
 * @param series series of recommendations within the review (often an agency); empty where there is
 *     one series
 * @param number the number, with lettered parts written in one way ("7", "3a"); made from the words
 *     where the source has none
 */
public record ActionId(String review, String series, String number) {
  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)*)(?:[a-z]|[ivx]{2,4})");

  /**
   * The recommendation that it belongs to: {@code 3} for the part {@code 3a}; otherwise it is one
   * of its own.
   */
  public ActionId recommendation() {
    Matcher part = PART.matcher(number);
    return part.matches() ? new ActionId(review, series, part.group(1)) : this;
  }

  /** {@code "Mary, Police 3"}. */
  public String printed() {
    return series.isEmpty() ? review + " " + number : review + ", " + series + " " + number;
  }

  /**
   * A key whose alphabetical order is the natural one: 1, 2, 10. Every run of digits is padded to
   * twelve places.
   */
  public String sortKey() {
    return (review + "\u0001" + series + "\u0001" + number)
        .toLowerCase(Locale.UK)
        .replaceAll("(\\d+)", "00000000000$1")
        .replaceAll("0*(\\d{12})(?!\\d)", "$1");
  }
}
