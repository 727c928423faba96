package org.boardpaper.basics;

import java.util.List;
import java.util.Optional;

/**
 * A body that leads actions or sits on a panel.
 *
 * @param name its own name, as printed
 * @param kind what kind of body it is, in the partnership's words ("police", "district"); may be
 *     empty
 * @param aliases other spellings met in the plan
 * @param tenure from when until when it is there
 * @param email where letters to it go: a shared mailbox, never a person's own; absent where none is
 *     known
 */
public record Agency(
    String name, String kind, List<String> aliases, Tenure tenure, Optional<String> email) {
  /** Copies the list. */
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /** A body that is always there. */
  public Agency(String name, String kind, List<String> aliases) {
    this(name, kind, aliases, Tenure.UNLIMITED, Optional.empty());
  }
}
