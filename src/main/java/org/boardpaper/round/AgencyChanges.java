package org.boardpaper.round;

import java.util.Optional;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.StatusChanges;

/**
 * Which changes of status an agency may make: those of {@link StatusChanges}, except what is not an
 * agency's to say. It can say that an action is completed, never that this was verified; to
 * withdraw or reopen one is the partnership's decision.
 */
final class AgencyChanges {
  private AgencyChanges() {}

  /** Whether an agency may say a status at all. */
  static boolean isSayable(ActionStatus status) {
    return switch (status) {
      case NOT_STARTED, IN_PROGRESS, AWAITING_CONFIRMATION, BLOCKED -> true;
      case EXTENSION_REQUESTED, COMPLETED -> true;
      case VERIFIED, WITHDRAWN, REOPENED -> false;
    };
  }

  /** Why a change is refused; empty where it is allowed. */
  static Optional<String> refusal(ActionStatus from, ActionStatus to) {
    return switch (to) {
      case VERIFIED ->
          Optional.of("an agency says completed; that it is verified the partnership says");
      case WITHDRAWN -> Optional.of("to withdraw an action is the partnership's decision");
      case REOPENED -> Optional.of("to reopen an action is the partnership's decision");
      case NOT_STARTED, IN_PROGRESS, AWAITING_CONFIRMATION -> byTable(from, to);
      case BLOCKED, EXTENSION_REQUESTED, COMPLETED -> byTable(from, to);
    };
  }

  /** Several changes may lie between two returns, but none that the table does not know. */
  private static Optional<String> byTable(ActionStatus from, ActionStatus to) {
    return StatusChanges.mayLead(from, to)
        ? Optional.empty()
        : Optional.of("“%s” never follows “%s”".formatted(to.words(), from.words()));
  }
}
