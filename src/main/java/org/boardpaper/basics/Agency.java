package org.boardpaper.basics;

import java.util.List;

/**
 * A body that leads actions or sits on a panel.
 *
 * @param name its own name, as printed
 * @param kind what kind of body it is, in the partnership's words ("police", "district"); may be
 *     empty
 * @param aliases other spellings met in the plan
 */
public record Agency(String name, String kind, List<String> aliases) {
  /** Copies the list. */
  public Agency {
    aliases = List.copyOf(aliases);
  }
}
