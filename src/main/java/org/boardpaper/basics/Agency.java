package org.boardpaper.basics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body that leads actions or sits on a panel.
 *
 * @param name its own name, as printed
 * @param kind what kind of body it is, in the partnership's words ("police", "district"); may be
 *     empty
 * @param aliases other spellings met in the plan
 * @param pseudonyms what single reviews call it ("LFT"), by the reference of the review
 * @param members names of the bodies for which it stands, where it is a group of known ones
 * @param tenure from when until when it is there
 * @param email where letters to it go: a shared mailbox, never a person's own; absent where none is
 *     known
 */
public record Agency(
    String name,
    String kind,
    List<String> aliases,
    Map<String, String> pseudonyms,
    List<String> members,
    Tenure tenure,
    Optional<String> email) {
  /** The kind of a body that stands for several. */
  private static final String GROUP = "group";

  /** Copies the collections. */
  public Agency {
    aliases = List.copyOf(aliases);
    pseudonyms = Map.copyOf(pseudonyms);
    members = List.copyOf(members);
  }

  /** A body that is always there. */
  public Agency(String name, String kind, List<String> aliases) {
    this(name, kind, aliases, Map.of(), List.of(), Tenure.UNLIMITED, Optional.empty());
  }

  /** Whether it stands for several bodies: its kind says so, or its members do. */
  public boolean isGroup() {
    return kind.equals(GROUP) || !members.isEmpty();
  }

  /** The same with the names of other agencies as they are in the list. */
  public Agency with(List<String> groupMembers, Optional<String> successor) {
    return new Agency(
        name,
        kind,
        aliases,
        pseudonyms,
        groupMembers,
        new Tenure(tenure.from(), tenure.until(), successor),
        email);
  }
}
