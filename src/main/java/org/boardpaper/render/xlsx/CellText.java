package org.boardpaper.render.xlsx;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardpaper.render.parts.LegalText;

/**
 * Text made fit for a cell: never empty, never only symbols, never too long, without characters
 * that XML forbids (XML 1.0, production 2).
 *
 * @param text what is written
 * @param departures how it departs from what was given; often none
 */
record CellText(String text, Set<Departure> departures) {
  static final String NOTHING = "None given";
  static final String SYMBOL = "Symbol only:";

  /** The most UTF-16 units that Excel takes in a cell. */
  static final int LONGEST = 32_767;

  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Text of several lines. */
  static CellText of(String given) {
    Set<Departure> departures = EnumSet.noneOf(Departure.class);
    String text = legal(LegalText.withLineFeeds(given), departures);
    if (text.isBlank()) {
      departures.add(Departure.NOTHING_GIVEN);
      return new CellText(NOTHING, departures);
    }
    if (!SAYS_SOMETHING.matcher(text).find()) {
      departures.add(Departure.SYMBOL_ONLY);
      text = SYMBOL + " " + text.strip();
    }
    if (text.length() > LONGEST) {
      departures.add(Departure.TEXT_CUT);
      text = cut(text);
    }
    return new CellText(text, departures);
  }

  /**
   * As the file format spells it: {@code _x0041_} would be read as "A", so its first character is
   * escaped (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
   */
  static String encoded(String text) {
    return text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
  }

  /** Whether programs would lose white space of the text unless told to keep it. */
  static boolean needsItsSpaces(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || (c == ' ' && before == ' ')) {
        return true;
      }
      before = c;
    }
    return before == ' ';
  }

  private static String legal(String text, Set<Departure> departures) {
    String legal = LegalText.of(text);
    if (!legal.equals(text)) {
      departures.add(Departure.CHARACTER_REPLACED);
    }
    return legal;
  }

  private static String cut(String text) {
    int room = LONGEST - marker(text.length()).length();
    int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
    return text.substring(0, end) + marker(text.length() - end);
  }

  private static String marker(int left) {
    return String.format(
        Locale.UK, " [Cut here: the other %,d characters do not fit into a cell.]", left);
  }
}
