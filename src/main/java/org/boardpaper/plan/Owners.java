package org.boardpaper.plan;

import java.util.List;

/**
 * Who answers for an action and who helps.
 *
 * @param leads names of the leading agencies, each once, in the order written; a name that the
 *     settings do not know is kept as written; in place of a body that has ended stands the one
 *     that followed it
 * @param ended names of leading bodies that the plan still has, though others followed them
 * @param supporting names of agencies that help; they do not count as leading
 */
public record Owners(List<String> leads, List<String> ended, List<String> supporting) {
  /** Copies the lists. */
  public Owners {
    leads = List.copyOf(leads);
    ended = List.copyOf(ended);
    supporting = List.copyOf(supporting);
  }

  /** Leading agencies that are still there, without any that help. */
  public static Owners leading(List<String> leads) {
    return new Owners(leads, List.of(), List.of());
  }
}
