package org.boardpaper.plan;

import java.util.Locale;

/**
 * How an action stands. There is no national vocabulary: each partnership's own words are mapped to
 * these in its settings.
 *
 * <p><em>Completed</em> is what the owner says, <em>verified</em> that evidence was seen. Overdue
 * is no status: it is computed at a date.
 */
public enum ActionStatus {
  /** Nothing done yet. */
  NOT_STARTED(true),
  /** Under way. */
  IN_PROGRESS(true),
  /** Said to be done, or thought to be; the owner has yet to confirm. */
  AWAITING_CONFIRMATION(true),
  /** Cannot go on until something else happens. */
  BLOCKED(true),
  /** More time has been asked for and not yet granted. */
  EXTENSION_REQUESTED(true),
  /** The owner says that it is done. */
  COMPLETED(false),
  /** Evidence was seen that it is done. */
  VERIFIED(false),
  /** Will not be done, by decision. */
  WITHDRAWN(false),
  /** Was closed and is open again. */
  REOPENED(true);

  private final boolean open;

  ActionStatus(boolean open) {
    this.open = open;
  }

  /** Whether the action still has to be done or confirmed. */
  public boolean isOpen() {
    return open;
  }

  /** Whether it is said to be done. */
  public boolean isDone() {
    return this == COMPLETED || this == VERIFIED;
  }

  /** The words printed: {@code "Awaiting confirmation"}. */
  public String words() {
    String lower = name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** A name without spaces: {@code "awaiting_confirmation"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
