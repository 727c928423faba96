package org.boardpaper.job;

import java.util.stream.Collectors;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.StatusChanges;

/** The page on how actions stand and what may become of them: {@code docs/status.md}. */
public final class StatusPage {
  private static final String PAGE =
      """
      # How an action stands

      Boardpaper knows these states; your own words are given one of these meanings in
      `partnership.yaml`. Overdue is no state: it is worked out from the target date.

      An arrow is a change that may happen in one step. Several steps may lie between two papers, but
      what was closed is open again only when the plan says *Reopened*: a change that cannot have come
      about so is pointed out by the rule `status-change-not-allowed`, and nothing is corrected.

      ```mermaid
      %s```

      | State | May become |
      |---|---|
      %s
      This page is printed by `boardpaper status-diagram`; a test holds that it is current.
      """;

  private StatusPage() {}

  /** The page in Markdown. */
  public static String text() {
    StringBuilder rows = new StringBuilder();
    for (ActionStatus status : ActionStatus.values()) {
      String next =
          StatusChanges.from(status).stream()
              .map(ActionStatus::words)
              .collect(Collectors.joining(", "));
      rows.append("| %s | %s |\n".formatted(status.words(), next));
    }
    return PAGE.formatted(StatusChanges.diagram(), rows);
  }
}
