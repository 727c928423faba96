package org.boardpaper.job;

/** The store cannot be opened. The message says why in one line, for the officer. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
