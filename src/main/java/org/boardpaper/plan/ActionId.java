package org.boardpaper.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes an action the same one in the next file: review, series and number. Numbers alone
 * repeat between series of one review.
 *
 * <p>It is printed as the file has it, and compared without what hands write differently: 3a, 3A,
 * 3(a), 3 a and 03.a) are one number, Police IMR and police imr one series. What stands between two
 * digits tells: 3.1 is not 31.
 *
 * @param review reference of the review
 * @param series series of recommendations within the review (often an agency); empty where there is
 *     one series
 * @param number the number as written ("7", "3(a)"); made from the words where the source has none
 */
public record ActionId(String review, String series, String number) {
  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)*)(?:[a-z]|[ivx]{2,4})");
  private static final String SEPARATORS = ".,:()[]-\u2013\u2014_/";

  /**
   * The recommendation that it belongs to: {@code 3} for the part {@code 3(a)}; otherwise it is one
   * of its own.
   */
  public ActionId recommendation() {
    Matcher part = PART.matcher(key(number));
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
    return (review + "\u0001" + series + "\u0001" + key(number))
        .toLowerCase(Locale.UK)
        .replaceAll("(\\d+)", "00000000000$1")
        .replaceAll("0*(\\d{12})(?!\\d)", "$1");
  }

  /** A short mark of it: equal for equal ones; for others it differs, but for a rare chance. */
  public WordPrint print() {
    return WordPrint.ofExactly(String.join("\n", review, key(series), key(number)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActionId that
        && review.equals(that.review)
        && (number.equals(that.number) || key(number).equals(key(that.number)))
        && (series.equals(that.series) || key(series).equals(key(that.series)));
  }

  @Override
  public int hashCode() {
    return (31 * review.hashCode() + key(series).hashCode()) * 31 + key(number).hashCode();
  }

  /** Letters in lower case; separators only where they stand between digits; no leading nought. */
  private static String key(String written) {
    StringBuilder key = new StringBuilder(written.length());
    char separator = 0;
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0) {
        separator = separator == 0 || separator == ' ' ? c : separator;
        continue;
      }
      if (separator != 0 && Character.isDigit(c) && endsInDigit(key)) {
        key.append(separator);
      }
      separator = 0;
      if (key.length() == 1 && key.charAt(0) == '0' && Character.isDigit(c)) {
        key.setLength(0);
      }
      key.append(Character.toLowerCase(c));
    }
    return key.isEmpty() ? written : key.toString();
  }

  private static boolean endsInDigit(StringBuilder key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
  }
}
