package org.boardpaper.round;

import java.util.List;

/**
 * What one agency is asked about.
 *
 * @param agency its name
 * @param slug its name as part of a file's name, unlike that of any other agency of the round
 * @param open its open actions, in the order of the plan
 * @param followUps its completed actions whose effect is to be looked at, in the order of the plan
 */
public record Asked(String agency, String slug, List<PlanRow> open, List<PlanRow> followUps) {
  /** Copies the lists. */
  public Asked {
    open = List.copyOf(open);
    followUps = List.copyOf(followUps);
  }

  /** The actions of a part of its form. */
  public List<PlanRow> rows(FormPart part) {
    return part == FormPart.ACTIONS ? open : followUps;
  }
}
