package org.boardpaper.job;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Lets a step fail the first time it begins. */
@NullMarked
final class FailsOnce implements Progress {
  private @Nullable Phase failing;

  FailsOnce(Phase failing) {
    this.failing = failing;
  }

  /** Lets nothing fail. */
  static Progress never() {
    FailsOnce never = new FailsOnce(Phase.PUBLISH);
    never.failing = null;
    return never;
  }

  @Override
  public void begins(Phase phase) {
    if (phase == failing) {
      failing = null;
      throw new IllegalStateException("the lights went out");
    }
  }

  @Override
  public void moves(Phase phase, int rows) {
    // not looked at
  }

  @Override
  public void ends(Phase phase, boolean completed) {
    // not looked at
  }
}
