package org.boardpaper.job;

/** The order cannot be carried out as it was given. The message says why, for the officer. */
public final class OrderRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says why, in a line that an officer can act on. */
  public OrderRefused(String message) {
    super(message);
  }
}
