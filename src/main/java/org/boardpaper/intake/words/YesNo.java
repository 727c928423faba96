package org.boardpaper.intake.words;

import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Names;

/** Reads hand-kept marks. */
public final class YesNo {
  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "outstanding");
  private static final Set<String> NO = Set.of("no", "n", "false", "not outstanding");

  private YesNo() {}

  /** What a mark says; empty where it is neither yes nor no. */
  public static Optional<Boolean> read(String mark) {
    String key = Names.key(mark);
    if (YES.contains(key) || mark.equals("✓") || mark.equals("✔")) {
      return Optional.of(true);
    }
    return NO.contains(key) ? Optional.of(false) : Optional.empty();
  }
}
