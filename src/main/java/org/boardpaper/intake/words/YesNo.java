package org.boardpaper.intake.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads hand-kept marks. */
public final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "✓", "✔", "outstanding");
  private static final Set<String> NO = Set.of("no", "n", "false", "not outstanding");

  private YesNo() {}

  /** What a mark says; empty where it is neither yes nor no. */
  public static Optional<Boolean> read(String mark) {
    String key = mark.toLowerCase(Locale.UK);
    if (YES.contains(key)) {
      return Optional.of(true);
    }
    return NO.contains(key) ? Optional.of(false) : Optional.empty();
  }
}
