package org.boardpaper.paper.narrative;

import java.util.regex.Pattern;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Disclosure;

/**
 * What stands in a sentence in the place of a figure that is withheld: "a number of cases" where a
 * word follows that can be counted, "[c]" anywhere else. It is the same whatever the figure is.
 */
final class WithheldWords {
  private static final String HOLE = "\uE001";
  private static final String NO_NOUN =
      "(?:and|or|in|on|at|by|to|for|from|with|was|were|is|are|had|has|have|so|as|but|that|which)\\b";
  private static final Pattern BEFORE_OF = Pattern.compile(HOLE + " of ");
  private static final Pattern COUNTABLE =
      Pattern.compile(HOLE + "(?= (?!" + NO_NOUN + ")[\\p{L}“])");
  private static final Pattern FIRST = Pattern.compile("(^|[.?!] )a number of ");

  private WithheldWords() {}

  /** Stands for the figure until its whole sentence is known. */
  static String in(Slot slot, Value value) {
    String hole = value.unit().equals("count") ? HOLE : Disclosure.MARK.printed();
    return slot.forms()
        .map(forms -> forms.withFigure() ? hole + " " + forms.many() : forms.many())
        .orElse(hole);
  }

  /** The sentence with words in its holes. */
  static String fill(String text) {
    if (!text.contains(HOLE)) {
      return text;
    }
    String of = BEFORE_OF.matcher(text).replaceAll("a number of ");
    String counted = COUNTABLE.matcher(of).replaceAll("a number of");
    return FIRST
        .matcher(counted.replace(HOLE, Disclosure.MARK.printed()))
        .replaceAll("$1A number of ");
  }
}
