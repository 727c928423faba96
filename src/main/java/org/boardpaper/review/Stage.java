package org.boardpaper.review;

import java.util.Locale;

/** The dated stages of a review, in their order. */
public enum Stage {
  /** The death or the incident under review. */
  INCIDENT,
  /** The partnership was told. */
  NOTIFIED,
  /** The decision whether to hold a review: due within one month. */
  DECIDED,
  /** The independent author was commissioned. */
  AUTHOR_COMMISSIONED,
  /** The first meeting of the panel. */
  FIRST_PANEL,
  /** The report was sent to the Home Office: due within six months of the decision. */
  SENT_TO_HOME_OFFICE,
  /** The report was published. */
  PUBLISHED,
  /** The published report was taken off the partnership's pages again. */
  TAKEN_DOWN;

  /** The words printed and the name of the column: {@code "Sent to Home Office"}. */
  public String words() {
    return switch (this) {
      case SENT_TO_HOME_OFFICE -> "Sent to Home Office";
      case INCIDENT, NOTIFIED, DECIDED, AUTHOR_COMMISSIONED, FIRST_PANEL, PUBLISHED, TAKEN_DOWN -> {
        String lower = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        yield Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
      }
    };
  }

  /** The part of a figure's id: {@code "sent-to-home-office"}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
