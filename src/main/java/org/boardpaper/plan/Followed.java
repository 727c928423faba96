package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An action that was outstanding in the last report, and what became of it.
 *
 * @param earlier as the last report knew it
 * @param fate what became of it
 * @param now as the plan has it; absent where the plan has it no more
 */
public record Followed(Earlier earlier, Fate fate, Optional<Action> now) {
  /** An action of the last report as the plan has it at the end of a day. */
  static Followed asOf(LocalDate day, Earlier earlier, Action now) {
    return new Followed(earlier.filledFrom(now), fate(day, now), Optional.of(now));
  }

  /** An action of the last report that the plan does not hold. */
  static Followed gone(Earlier earlier) {
    return new Followed(earlier, Fate.GONE, Optional.empty());
  }

  private static Fate fate(LocalDate day, Action now) {
    if (now.isOutstandingOn(day)) {
      return Fate.STILL_OUTSTANDING;
    }
    return now.standing().status() == ActionStatus.WITHDRAWN ? Fate.WITHDRAWN : Fate.COMPLETED;
  }

  /** Whether it stands under another number now. */
  public boolean isRenumbered() {
    return now.filter(action -> !action.id().equals(earlier.id())).isPresent();
  }

  /**
   * Whether it is still to be done and its target date, as it is understood, has moved to a later
   * day since. Where either has no day there is nothing to compare.
   */
  public boolean hasSlipped() {
    return fate == Fate.STILL_OUTSTANDING && hasLaterTarget();
  }

  /** Whether it is still to be done and had a day as its target date, and has none now ("TBC"). */
  public boolean hasLostItsDate() {
    return fate == Fate.STILL_OUTSTANDING
        && earlier.target().day().isPresent()
        && now.filter(action -> action.target().day().isEmpty()).isPresent();
  }

  private boolean hasLaterTarget() {
    Optional<LocalDate> before = earlier.target().day();
    return before.isPresent()
        && now.flatMap(action -> action.target().day()).filter(before.get()::isBefore).isPresent();
  }
}
