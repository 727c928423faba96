package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with what it counts: "4 standalone DHRs".
 *
 * @param quantity the number
 * @param noun what is counted, singular and lower case; empty where the number stands alone
 * @param modifiers the words between the two, lower case
 * @param end where the noun ends in the sentence
 */
record Counted(Quantity quantity, String noun, List<String> modifiers, int end) {
  /** The words by which papers call one and the same thing. */
  private static final Set<String> CASES =
      Set.of("case", "dhr", "dardr", "review", "homicide", "scr", "death");

  private static final Set<String> STOPS =
      Set.of(
          ("in of for on at to by from with that which who are were is was have has and or but"
                  + " being per a an the been since under remain remained will would could should"
                  + " must can may had their its this these those as than then not still each every"
                  + " after before until during within against over between so if when while yet"
                  + " complete overdue blocked outstanding underway did do does came went took")
              .split(" ", -1));
  private static final Pattern WORD = Pattern.compile("\\G[ \\u00a0]+([\\p{L}’'-]+)");

  /** What a number in a sentence counts. */
  static Counted of(String sentence, Quantity quantity) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(sentence).region(quantity.end(), sentence.length());
    while (word.find() && words.size() < 5) {
      String plain = word.group(1).toLowerCase(Locale.UK);
      boolean qualifies = words.isEmpty() && QUALIFIERS.contains(plain);
      if (STOPS.contains(plain) && !qualifies) {
        break;
      }
      words.add(plain);
      ends.add(word.end());
    }
    if (words.isEmpty()) {
      return new Counted(quantity, "", List.of(), quantity.end());
    }
    int noun = noun(words);
    return new Counted(quantity, singular(words.get(noun)), words.subList(0, noun), ends.get(noun));
  }

  /** The first plural, or a case by any of its names; else the last word before a stop. */
  private static int noun(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean plural = word.length() > 3 && word.matches(".*[^sui'’]s");
      if ((plural || CASES.contains(word))
          && !(i + 1 < words.size() && CASES.contains(singular(words.get(i + 1))))) {
        return i;
      }
    }
    return words.size() - 1;
  }

  private static final Set<String> QUALIFIERS =
      Set.of("outstanding", "overdue", "blocked", "complete", "underway");

  /** Whether both count things of one sort. */
  boolean isAlike(Counted other) {
    return sort().equals(other.sort());
  }

  /** The sort of thing that is counted. */
  String sort() {
    return CASES.contains(noun) ? "case" : noun;
  }

  boolean hasNoun() {
    return !noun.isEmpty();
  }

  /** The noun in the singular, as far as its ending tells. */
  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
