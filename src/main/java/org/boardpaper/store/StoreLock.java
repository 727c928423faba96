package org.boardpaper.store;

import java.sql.SQLException;

/** Only one process works with a store at a time. For the file store H2's own lock sees to it. */
public final class StoreLock {
  private static final int DATABASE_ALREADY_OPEN = 90020;

  private StoreLock() {}

  /** Whether a failure to open the store means that another process has it open. */
  public static boolean isHeldElsewhere(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
        return true;
      }
    }
    return false;
  }
}
