package org.boardpaper.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Who answers for an action and who helps.
 *
 * @param leads names of the leading agencies, each once, in the order written; a name that the
 *     settings do not know is kept as written; in place of a body that has ended stands the one
 *     that followed it
 * @param members names of the bodies that answer for it because a group of theirs leads; none that
 *     leads itself
 * @param ended names of leading bodies that the plan still has, though others followed them
 * @param supporting names of agencies that help; they do not count as leading
 */
public record Owners(
    List<String> leads, List<String> members, List<String> ended, List<String> supporting) {
  /** Copies the lists. */
  public Owners {
    leads = List.copyOf(leads);
    members = List.copyOf(members);
    ended = List.copyOf(ended);
    supporting = List.copyOf(supporting);
  }

  /** Leading agencies that are still there, without any that help. */
  public static Owners leading(List<String> leads) {
    return new Owners(leads, List.of(), List.of(), List.of());
  }

  /** Everybody who answers for it, each once: who leads, then the members of groups that lead. */
  public List<String> answerable() {
    if (members.isEmpty()) {
      return leads;
    }
    List<String> all = new ArrayList<>(leads);
    all.addAll(members);
    return all;
  }

  /** Those who answer for it, without any that help. */
  Owners answering() {
    return new Owners(leads, members, List.of(), List.of());
  }
}
