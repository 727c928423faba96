package org.boardpaper.job;

import org.boardpaper.schedule.Owed;

/** Is told what is done for the schedule, as it is done. */
public interface DueWatch {
  /** A run begins, or goes on. */
  void begins(Owed owed);

  /** A run has ended. */
  void ended(Owed owed, RunReport report);

  /** Something is worth a line: a letter, or what could not be done. */
  void says(String line);
}
