package org.boardpaper.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as they are written, but for a letter alone: an (a) on a row below a 3 of the same
 * review and series is 3a.
 */
final class RecommendationNumbers {
  private static final String LETTER = "([a-z]|[ivx]{2,4})";
  private static final Pattern LETTER_ALONE = Pattern.compile("\\(?" + LETTER + "\\)\\.?");
  private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*)\\D*");

  private final Map<String, String> lastBySeries = new HashMap<>();

  /**
   * A number as it identifies an action.
   *
   * @param text the number
   * @param fromAbove whether its recommendation was taken from a row above
   */
  record Numbered(String text, boolean fromAbove) {}

  /**
   * Reads the number of a row.
   *
   * @param written as the cell has it
   * @param series what tells review and series from others
   */
  Numbered read(String written, String series) {
    String lower = written.toLowerCase(Locale.UK);
    Matcher alone = LETTER_ALONE.matcher(lower);
    Optional<String> above = Optional.ofNullable(lastBySeries.get(series));
    Numbered number =
        alone.matches() && above.isPresent()
            ? new Numbered(above.get() + alone.group(1), true)
            : new Numbered(written, false);
    Matcher parent = NUMBER.matcher(number.text());
    if (parent.matches()) {
      lastBySeries.put(series, parent.group(1));
    }
    return number;
  }
}
