package org.boardpaper.plan;

/**
 * What makes an action the same one in the next file: review, series and number. Numbers alone
 * repeat between series of one review.
 *
 * @param review reference of the review
 * @param series series of recommendations within the review (often an agency); empty where there is
 *     one series
 * @param number number as written ("7", "3a"); made from the row's order where the source has none
 */
public record ActionId(String review, String series, String number) {
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
        .toLowerCase(java.util.Locale.UK)
        .replaceAll("(\\d+)", "00000000000$1")
        .replaceAll("0*(\\d{12})(?!\\d)", "$1");
  }
}
