package org.boardpaper.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Does what is owed and was not done, oldest first. Where a duty cannot be done for one period, its
 * later periods wait, because each builds on the one before; other duties go on.
 */
public final class CatchUp {
  private CatchUp() {}

  /**
   * Goes once through all that is due.
   *
   * @param due what is due, in any order
   * @return what was not done, oldest first
   */
  public static List<Owed> run(List<Owed> due, Errands errands) {
    List<Owed> left = new ArrayList<>();
    Set<Duty> waiting = EnumSet.noneOf(Duty.class);
    boolean stopped = false;
    for (Owed owed : due.stream().sorted().toList()) {
      if (errands.isDone(owed)) {
        continue;
      }
      if (!stopped && !waiting.contains(owed.duty())) {
        Outcome outcome = errands.carryOut(owed);
        if (outcome == Outcome.DONE) {
          continue;
        }
        stopped = outcome == Outcome.STOPPED;
      }
      waiting.add(owed.duty());
      left.add(owed);
    }
    return left;
  }

  /** What became of an errand. */
  public enum Outcome {
    /** It is done. */
    DONE,
    /** It could not be done now, and is still owed. */
    NOT_DONE,
    /** It was told to stop; nothing more is to be begun. */
    STOPPED
  }

  /** Knows what was done, and does what was not. */
  public interface Errands {
    /** Whether it was done, now or in any run before. */
    boolean isDone(Owed owed);

    /** Does it as of its own date; goes on with a run that was begun for it. */
    Outcome carryOut(Owed owed);
  }
}
