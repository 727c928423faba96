package org.boardpaper.job;

/** Where the papers would be put stand those of another partnership. The message names both. */
public final class PapersTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  PapersTaken(String message) {
    super(message);
  }
}
