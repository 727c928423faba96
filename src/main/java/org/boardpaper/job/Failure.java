package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in one line for an officer what went wrong. */
final class Failure {
  private Failure() {}

  static String words(List<Throwable> failures) {
    if (failures.isEmpty()) {
      return "";
    }
    Throwable failure = failures.get(0);
    Throwable root = root(failure);
    return isOfTheStore(failure) ? ofTheStore(root) : words(root);
  }

  /** What the database says of itself is for programmers; what the disk says is not. */
  private static String ofTheStore(Throwable root) {
    String why = root instanceof IOException ? ": " + root.getMessage() : "";
    return "The store could not be read or written" + why + ". Is its disk full or gone?";
  }

  private static boolean isOfTheStore(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessException || cause instanceof TransactionException) {
        return true;
      }
    }
    return false;
  }

  private static String words(Throwable cause) {
    if (cause instanceof AccessDeniedException denied) {
      return "This program may not write or read " + denied.getFile() + ".";
    }
    if (cause instanceof FileSystemException file) {
      String reason = file.getReason();
      return file.getFile()
          + ": "
          + (reason == null ? file.getClass().getSimpleName() : reason)
          + ".";
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
