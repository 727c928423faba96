package org.boardpaper.paper.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a sentence without its figures, so that two can be told to say the same. */
final class Template {
  private static final Pattern FIGURE =
      Pattern.compile("(?i)[−-]?£?\\d[\\d,]*(?:\\.\\d+)?%?|\\b" + NumberWords.PATTERN + "\\b");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}#'’]+");

  private Template() {}

  /** Lower case, figures as {@code #}, without punctuation and differences of number. */
  static String of(String text) {
    String masked = FIGURE.matcher(text).replaceAll(" # ").toLowerCase(Locale.UK);
    return Arrays.stream(NO_WORD.split(masked, -1))
        .filter(word -> !word.isEmpty())
        .map(Template::plain)
        .collect(Collectors.joining(" "));
  }

  private static String plain(String word) {
    return switch (word) {
      case "is", "are" -> "be";
      case "was", "were" -> "been";
      case "has", "have" -> "have";
      default -> Counted.singular(word);
    };
  }

  /** The figures that {@link #of} takes out, in order, as they are written. */
  static List<String> figures(String text) {
    return FIGURE.matcher(text).results().map(result -> result.group()).toList();
  }
}
