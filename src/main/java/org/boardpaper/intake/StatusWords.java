package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Names;
import org.boardpaper.plan.ActionStatus;

/** The words for how an action stands: usual ones, and the partnership's own, which win. */
final class StatusWords {
  private static final Map<ActionStatus, List<String>> USUAL =
      Map.of(
          ActionStatus.NOT_STARTED, List.of("not started"),
          ActionStatus.IN_PROGRESS,
              List.of(
                  "in progress",
                  "ongoing",
                  "on going",
                  "underway",
                  "under way",
                  "on track",
                  "started"),
          ActionStatus.AWAITING_CONFIRMATION,
              List.of("awaiting confirmation", "to be confirmed", "yet to confirm"),
          ActionStatus.BLOCKED, List.of("blocked", "delayed", "on hold", "not implemented"),
          ActionStatus.EXTENSION_REQUESTED, List.of("extension requested"),
          ActionStatus.COMPLETED, List.of("completed", "complete", "done", "closed", "delivered"),
          ActionStatus.VERIFIED, List.of("verified", "evidenced"),
          ActionStatus.WITHDRAWN, List.of("withdrawn", "superseded", "no longer required"),
          ActionStatus.REOPENED, List.of("reopened", "re opened"));

  private StatusWords() {}

  static KnownWords<ActionStatus> with(Map<String, ActionStatus> own) {
    return new KnownWords<>(all(own), ActionStatus::words);
  }

  /** Every word with its meaning, by key; the partnership's own win. */
  static Map<String, ActionStatus> all(Map<String, ActionStatus> own) {
    Map<String, ActionStatus> statusByWord = new LinkedHashMap<>();
    USUAL.forEach((status, words) -> words.forEach(word -> statusByWord.put(word, status)));
    own.forEach((word, status) -> statusByWord.put(Names.key(word), status));
    return statusByWord;
  }
}
