package org.boardpaper.review;

import java.util.Locale;

/** Where a case stands. */
public enum ReviewState {
  /** Notified; whether a review is held is not yet decided. */
  UNDER_CONSIDERATION,
  /** Decided and not yet finished. */
  UNDERWAY,
  /** Finished. */
  COMPLETED;

  /** The words printed and read: {@code "Under consideration"}. */
  public String words() {
    String lower = name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** The part of a figure's id: {@code "under-consideration"}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
