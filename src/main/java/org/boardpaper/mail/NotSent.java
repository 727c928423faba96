package org.boardpaper.mail;

import org.jspecify.annotations.Nullable;

/** A letter was surely not sent. The message says why in one line, for the officer. */
public final class NotSent extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotSent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
