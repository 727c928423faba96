package org.boardpaper.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file as a page can show it: bytes that are no printable ASCII or UTF-8 text as numbers. */
final class Shown {
  private Shown() {}

  static List<String> lines(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString().lines().toList();
  }

  private static void append(StringBuilder shown, int c) {
    boolean hidden = Character.isISOControl(c) && c != '\n' && c != '\r';
    shown.append(hidden ? "<%02x>".formatted(c) : Character.toString(c));
  }
}
