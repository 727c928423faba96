package org.boardpaper.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Only one process works with a file store at a time: H2's own lock sees to it. In PostgreSQL the
 * partnerships are locked one by one, see {@link PartnershipLocks}.
 */
public final class StoreLock {
  private static final int DATABASE_ALREADY_OPEN = 90020;

  private StoreLock() {}

  /** Whether an address is that of a PostgreSQL database. */
  public static boolean isPostgres(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:");
  }

  /** Whether a failure to open the store means that another process has it open. */
  public static boolean isHeldElsewhere(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why a database server could not be reached or did not let us in; empty where it is not that.
   */
  public static Optional<String> unreachable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isOfConnection(sql)) {
        return Optional.of(
            "The database does not answer or refuses the sign-in: "
                + Objects.requireNonNullElse(sql.getMessage(), "no reason given")
                + " User and password come from BOARDPAPER_STORE_USER and BOARDPAPER_STORE_PASSWORD.");
      }
    }
    return Optional.empty();
  }

  /** Classes 08 and 28 of the SQL standard: no connection, no authorization. */
  private static boolean isOfConnection(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    return failure.getErrorCode() != DATABASE_ALREADY_OPEN
        && (state.startsWith("08") || state.startsWith("28") || state.equals("3D000"));
  }
}
