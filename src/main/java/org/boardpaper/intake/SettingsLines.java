package org.boardpaper.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;

/**
 * Lines of {@code partnership.yaml} by which a spelling is known from now on, in words that a
 * person can take literally.
 */
final class SettingsLines {
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null|true|false)$)\\p{L}([\\p{L}\\p{N} ’'&/().-]*[\\p{L}\\p{N}.)])?");
  private static final int LONGEST = 200;

  private SettingsLines() {}

  /** How to make a spelling another one of a known agency. */
  static String alias(Agency agency, String spelling) {
    if (spelling.length() > LONGEST) {
      return "or add it to the aliases of " + agency.name() + " in partnership.yaml.";
    }
    String aliases =
        Stream.concat(agency.aliases().stream(), Stream.of(spelling))
            .map(SettingsLines::written)
            .collect(Collectors.joining(", ", "aliases: [", "]"));
    return "or write “" + aliases + "” under “" + agency.name() + "” in partnership.yaml.";
  }

  /** How to make an agency known. */
  static String agency(String name) {
    return name.length() > LONGEST
        ? "or add it to agencies in partnership.yaml."
        : "or write “- name: " + written(name) + "” under agencies in partnership.yaml.";
  }

  /** How to give a word a meaning, under a key. */
  static String word(String key, String word, String meaning) {
    return line(key, word, meaning, "or write “") + " in partnership.yaml.";
  }

  /** How to give a word a meaning, where only an example of a meaning is known. */
  static String example(String key, String word, String meaning) {
    return line(key, word, meaning, "or write what it means, such as “") + " in partnership.yaml.";
  }

  private static String line(String key, String word, String meaning, String beginning) {
    return word.length() > LONGEST
        ? "or add it to " + key
        : beginning + written(word) + ": " + written(meaning) + "” under " + key;
  }

  /** A text as yaml has it: between quotation marks where it could be taken for something else. */
  private static String written(String text) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    return PLAIN.matcher(oneLine).matches()
        ? oneLine
        : "\"" + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
