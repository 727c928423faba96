package org.boardpaper.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a letter. Its first line is {@code Subject: …}, then comes an empty line, then the
 * text; {@code {{slot}}} stands for what differs from letter to letter.
 */
public final class LetterText {
  private static final String SUBJECT = "Subject:";
  private static final Pattern SLOT = Pattern.compile("\\{\\{\\s*([a-z-]+)\\s*\\}\\}");

  private final String name;
  private final String text;

  private LetterText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * The wording of a name.
   *
   * @param name such as {@code "reminder-after"}
   * @param reports a folder whose {@code mail/<name>.txt} takes the place of the built-in wording
   */
  public static LetterText named(String name, Optional<Path> reports) {
    String file = "mail/" + name + ".txt";
    try {
      Optional<Path> own = reports.map(folder -> folder.resolve(file)).filter(Files::isRegularFile);
      return new LetterText(file, own.isPresent() ? Files.readString(own.get()) : builtIn(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String builtIn(String file) throws IOException {
    try (InputStream in = LetterText.class.getResourceAsStream("/reports/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such wording: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Fills the slots.
   *
   * @throws NotSent when the wording names a slot that there is not, or has no subject
   */
  public Filled fill(Map<String, String> slots) {
    String written = SLOT.matcher(text).replaceAll(slot -> value(slot, slots)).strip();
    String[] parts = written.split("\\R", 2);
    if (!parts[0].startsWith(SUBJECT) || parts.length == 1) {
      throw wrong("its first line must be “Subject: …”, and the text follows below");
    }
    return new Filled(parts[0].substring(SUBJECT.length()).strip(), parts[1].strip() + "\n");
  }

  private String value(MatchResult slot, Map<String, String> slots) {
    String value = slots.get(slot.group(1));
    if (value == null) {
      String known = String.join(", ", new TreeMap<>(slots).keySet());
      throw wrong("there is no slot %s, only %s".formatted(slot.group(), known));
    }
    return Matcher.quoteReplacement(value.strip());
  }

  private NotSent wrong(String why) {
    return new NotSent("No letter was sent: in reports/%s %s.".formatted(name, why), null);
  }

  /**
   * A letter's words.
   *
   * @param subject one line
   * @param body plain text
   */
  public record Filled(String subject, String body) {}
}
