package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.SourceCell;

/**
 * The text of a heading, paragraph or item as it is written.
 *
 * @param text with its line breaks and without its label
 * @param label its label, {@code {#label}} at its end
 * @param places the place of each of its lines
 */
record WrittenText(String text, Optional<String> label, List<SourceCell> places) {
  private static final Pattern LABEL = Pattern.compile("\\s*\\{#([a-z][a-z0-9-]*)}\\s*$");

  /** A text that has no label, whatever stands at its end. */
  static WrittenText plain(String text, List<SourceCell> places) {
    return new WrittenText(text, Optional.empty(), places);
  }

  /** A text that may end in a label. */
  static WrittenText labelled(String text, List<SourceCell> places) {
    Matcher label = LABEL.matcher(text);
    return label.find()
        ? new WrittenText(text.substring(0, label.start()), Optional.of(label.group(1)), places)
        : plain(text, places);
  }

  /** On one line, as it is printed. */
  String printed() {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Where it begins. */
  SourceCell place() {
    return places.get(0);
  }

  /** The line on which a character stands, counted from 0. */
  SourceCell placeOf(int character) {
    long breaks = text.substring(0, character).chars().filter(letter -> letter == '\n').count();
    return places.get((int) Math.min(breaks, places.size() - 1L));
  }
}
