package org.boardpaper.round;

import java.util.Map;
import java.util.Optional;

/** Texts as the round compares them: white space of any kind and length is one space. */
final class Texts {
  private Texts() {}

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static String of(Map<Field, String> values, Field field) {
    return Optional.ofNullable(values.get(field)).orElse("");
  }
}
