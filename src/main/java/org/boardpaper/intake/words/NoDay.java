package org.boardpaper.intake.words;

import java.util.Set;
import java.util.regex.Pattern;
import org.boardpaper.basics.Names;

/** Tells words that set no day, or make it hang on something else. */
final class NoDay {
  private static final Set<String> WORDS =
      Set.of(
          "",
          "tbc",
          "tba",
          "tbd",
          "to be confirmed",
          "to be agreed",
          "to be decided",
          "to be determined",
          "not set",
          "not known",
          "unknown",
          "none",
          "n a",
          "na",
          "not applicable",
          "ongoing",
          "on going",
          "continuous",
          "continuing",
          "rolling",
          "asap",
          "as soon as possible",
          "immediate",
          "immediately",
          "with immediate effect",
          "annual",
          "annually",
          "quarterly",
          "completed",
          "complete",
          "done",
          "closed");
  private static final Pattern HANGS =
      Pattern.compile(
          "^(?:within|following|after|subject to|on completion|once|when|pending|upon|as part of"
              + "|ongoing|tbc|dependent|depends)\\b.*");

  private NoDay() {}

  static boolean isSaidBy(String plain) {
    return WORDS.contains(Names.key(plain)) || HANGS.matcher(plain).matches();
  }
}
