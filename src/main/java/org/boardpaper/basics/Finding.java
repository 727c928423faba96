package org.boardpaper.basics;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something in the inputs, or between them, that a person must know of. Never a stack trace, never
 * narrative text beyond the cell in question.
 *
 * @param rule name of the rule, lower case with dashes, stable across versions ({@code
 *     "unknown-agency"})
 * @param severity what it does to the run
 * @param place where
 * @param found what stands there (cut to 120 characters)
 * @param expected what was expected instead
 * @param action what the reader should do
 */
public record Finding(
    String rule, Severity severity, SourceCell place, String found, String expected, String action)
    implements Comparable<Finding> {
  private static final int LONGEST_QUOTE = 120;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.severity())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::place)
          .thenComparing(Finding::found)
          .thenComparing(Finding::expected);

  /** Refuses an unnamed rule and cuts a long quotation. */
  public Finding {
    if (!rule.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a rule's name is lower case with dashes: " + rule);
    }
    found = quote(found);
  }

  /** A finding that stops the run. */
  public static Finding error(
      String rule, SourceCell place, String found, String expected, String action) {
    return new Finding(rule, Severity.ERROR, place, found, expected, action);
  }

  /** A finding that the board must see. */
  public static Finding warning(
      String rule, SourceCell place, String found, String expected, String action) {
    return new Finding(rule, Severity.WARNING, place, found, expected, action);
  }

  /** A finding worth knowing. */
  public static Finding information(
      String rule, SourceCell place, String found, String expected, String action) {
    return new Finding(rule, Severity.INFORMATION, place, found, expected, action);
  }

  /** The name of the rule for people: {@code "Unknown agency"}. */
  public String ruleInWords() {
    return rule.substring(0, 1).toUpperCase(Locale.UK) + rule.substring(1).replace('-', ' ');
  }

  /** One line for a terminal: severity, rule, place, found, expected, what to do. */
  public String line() {
    return "%s %s: %s: found %s; expected %s. %s"
        .formatted(
            severity.word(),
            rule,
            place.describe(),
            found.isEmpty() ? "nothing" : found,
            expected,
            action);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  private static String quote(String text) {
    String oneLine = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    if (oneLine.codePointCount(0, oneLine.length()) <= LONGEST_QUOTE) {
      return oneLine;
    }
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_QUOTE))
        + "… ("
        + text.length()
        + " characters)";
  }
}
