package org.boardpaper.job;

/** Is told how a run gets on. */
public interface Progress {
  /** A step begins. */
  void begins(Phase phase);

  /** A step has done more rows. */
  void moves(Phase phase, int rows);

  /** A step has ended. */
  void ends(Phase phase, boolean completed);
}
