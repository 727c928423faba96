package org.boardpaper.paper.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single line of a text looks like. */
final class LineForm {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[-•*–]\\s+)?(\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)]\\s+|\\s{2,}|\\t)(\\S.*)");
  private static final Pattern DOTTED =
      Pattern.compile("(?:[-•*–]\\s+)?(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(\\S.*)");
  private static final Pattern NUMBERED_SURELY = Pattern.compile("(?:[-•*–]\\s+)?\\d{1,3}[.)]\\s");
  private static final Pattern LETTERED =
      Pattern.compile("(?:[-•*–]\\s+)?\\(?([a-z]|[ivx]{1,4})\\)\\s+(\\S.*)");
  private static final Pattern BULLET = Pattern.compile("[-•*–·▪o‣◦\\uf0b7]\\s+(\\S.*)");
  private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})");
  private static final Pattern RULES = Pattern.compile("[-=|+ :]{3,}");
  private static final Pattern GAP = Pattern.compile("\\t+|(?<![.:;!?])\\s{2,}|\\s{3,}");
  private static final Pattern NUMBERS_LAST =
      Pattern.compile("(?!\\d+[.)])(\\S.*?)((?:\\s[−-]?£?\\d[\\d,]*(?:\\.\\d+)?%?){2,})");
  private static final Pattern CAPTION = Pattern.compile("(?:Table|Chart): (.+)");

  private LineForm() {}

  /** A number, letter or bullet and what stands after it; a bullet has no mark. */
  record Marked(String mark, String text) {}

  /**
   * The cells of a row.
   *
   * @param mayGoOn whether the words of the first cell may go on in the next line
   */
  record Cells(List<String> texts, boolean mayGoOn) {}

  static boolean isUnderline(String text) {
    return UNDERLINE.matcher(text).matches();
  }

  static boolean isRule(String text) {
    return RULES.matcher(text).matches();
  }

  static Optional<String> caption(String text) {
    Matcher caption = CAPTION.matcher(text);
    return caption.matches() ? Optional.of(caption.group(1)) : Optional.empty();
  }

  /** A number as paragraphs have it, and the text; empty for a row that begins with a number. */
  static Optional<Marked> numbered(String text) {
    Matcher dotted = DOTTED.matcher(text);
    Matcher found = dotted.matches() ? dotted : NUMBERED.matcher(text);
    boolean surely = NUMBERED_SURELY.matcher(text).lookingAt();
    return found.matches() && (surely || row(text).isEmpty())
        ? Optional.of(new Marked(found.group(1), found.group(2)))
        : Optional.empty();
  }

  /** A letter or bullet and the text. */
  static Optional<Marked> item(String text) {
    Matcher lettered = LETTERED.matcher(text);
    if (lettered.matches()) {
      return Optional.of(new Marked("(" + lettered.group(1) + ")", lettered.group(2)));
    }
    Matcher bullet = BULLET.matcher(text);
    return bullet.matches() ? Optional.of(new Marked("", bullet.group(1))) : Optional.empty();
  }

  /** The cells of a row: parted by bars, tabs or wide gaps, or words with numbers after them. */
  static Optional<Cells> row(String text) {
    if (text.startsWith("|")) {
      String inner = text.replaceAll("^\\|\\s*|\\s*\\|$", "");
      return Optional.of(new Cells(Arrays.asList(inner.split("\\s*\\|\\s*", -1)), false));
    }
    if (GAP.matcher(text).find()) {
      return Optional.of(new Cells(Arrays.asList(GAP.split(text, -1)), false));
    }
    Matcher numbers = NUMBERS_LAST.matcher(text);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    String cells = numbers.group(1) + numbers.group(2).replaceAll("\\s", "\t");
    return Optional.of(new Cells(Arrays.asList(cells.split("\t", -1)), true));
  }
}
