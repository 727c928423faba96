package org.boardpaper.basics;

import java.util.List;

/**
 * A body that leads actions or sits on a panel.
 *
 * @param name its own name, as printed
 * @param kind what kind of body it is, in the partnership's words ("police", "district"); may be
 *     empty
 * @param aliases other spellings met in the plan
 * @param tenure from when until when it is there
 */
public record Agency(String name, String kind, List<String> aliases, Tenure tenure) {
  /** Copies the list. */
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /** A body that is always there. */
  public Agency(String name, String kind, List<String> aliases) {
    this(name, kind, aliases, Tenure.UNLIMITED);
  }
}
