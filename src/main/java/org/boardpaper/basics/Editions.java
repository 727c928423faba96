package org.boardpaper.basics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which editions of a paper are wanted from one run. */
public enum Editions {
  /** The public one alone. */
  PUBLIC,
  /** The exempt one alone. */
  EXEMPT,
  /** Both. */
  BOTH;

  /** The editions, the public one first. */
  public List<Edition> all() {
    return switch (this) {
      case PUBLIC -> List.of(Edition.PUBLIC);
      case EXEMPT -> List.of(Edition.EXEMPT);
      case BOTH -> List.of(Edition.PUBLIC, Edition.EXEMPT);
    };
  }

  /** Whether an edition is among them. */
  public boolean has(Edition edition) {
    return all().contains(edition);
  }

  /** The word for the choice: {@code "public"}, {@code "exempt"} or {@code "both"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of a word. */
  public static Optional<Editions> of(String word) {
    return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
  }
}
