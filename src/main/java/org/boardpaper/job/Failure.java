package org.boardpaper.job;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Says in one line for an officer what went wrong. */
final class Failure {
  private Failure() {}

  static String words(List<Throwable> failures) {
    return failures.isEmpty() ? "" : words(root(failures.get(0)));
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
