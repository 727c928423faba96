package org.boardpaper.intake.settings;

import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.basics.Names;

/** The spellings of names in one list. A spelling that stands for two names is told. */
final class Spellings {
  private final String kind;
  private final Map<String, Spelling> byKey = new TreeMap<>();
  private int bodies;

  /**
   * No spelling yet.
   *
   * @param kind what the names are of, in one lower-case word: {@code "agency"}
   */
  Spellings(String kind) {
    this.kind = kind;
  }

  /** Begins the next body of the list. */
  void next() {
    bodies++;
  }

  /** The name of the body begun last. */
  void name(YamlValue written) {
    enter(written, true);
  }

  /** Another spelling of the body begun last. */
  void alias(YamlValue written) {
    enter(written, false);
  }

  private void enter(YamlValue written, boolean isName) {
    String text = written.text().orElse("");
    String key = Names.key(text);
    if (key.isEmpty()) {
      refuseEmpty(written, text);
      return;
    }
    Spelling next = new Spelling(bodies, isName, written.place().row());
    Spelling first = byKey.putIfAbsent(key, next);
    if (first != null && first.body() != bodies) {
      refuse(written, first, isName && first.isName());
    }
  }

  private static void refuseEmpty(YamlValue written, String text) {
    if (!text.isEmpty()) {
      written.refuse("name-unreadable", "a name with a letter or digit", "Write the name.");
    }
  }

  private void refuse(YamlValue written, Spelling first, boolean bothNames) {
    String line = " line " + first.line();
    if (bothNames) {
      written.refuse(
          kind + "-doubled",
          "each " + kind + " once; it stands in" + line + " too",
          "Join the two into one.");
    } else {
      written.refuse(
          kind + "-spelling-ambiguous",
          "a spelling of one " + kind + " only;" + line + " gives it to another",
          "Take it away from one of the two.");
    }
  }

  private record Spelling(int body, boolean isName, int line) {}
}
