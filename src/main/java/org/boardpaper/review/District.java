package org.boardpaper.review;

import java.util.List;
import java.util.OptionalLong;

/**
 * A district of a partnership's area.
 *
 * @param name as it is printed
 * @param aliases other spellings
 * @param population how many people live there, where it is given
 */
public record District(String name, List<String> aliases, OptionalLong population) {
  /** Copies the list. */
  public District {
    aliases = List.copyOf(aliases);
  }
}
