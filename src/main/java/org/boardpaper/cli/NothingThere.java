package org.boardpaper.cli;

/** What is asked after cannot be there. The message says why, for the officer. */
final class NothingThere extends RuntimeException {
  private static final long serialVersionUID = 1;

  NothingThere(String message) {
    super(message);
  }
}
