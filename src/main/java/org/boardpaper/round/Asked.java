package org.boardpaper.round;

import java.util.List;

/**
 * What one agency is asked about.
 *
 * @param agency its name
 * @param slug its name as part of a file's name, unlike that of any other agency of the round
 * @param rows its open actions, in the order of the plan; what else falls due, such as a follow-up
 *     of impact, is a row like them
 */
public record Asked(String agency, String slug, List<PlanRow> rows) {
  /** Copies the list. */
  public Asked {
    rows = List.copyOf(rows);
  }
}
