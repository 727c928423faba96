package org.boardpaper.plan;

import java.util.Locale;

/**
 * What a follow-up found of a completed action: whether the work has made a lasting difference.
 * There is no national vocabulary; each partnership's own words are mapped to these.
 */
public enum Impact {
  /** What was changed is now how the agency works. */
  EMBEDDED,
  /** Some of it is. */
  PARTLY,
  /** The work has made no difference that lasts. */
  NOT,
  /** It was looked for and cannot be told. */
  NOT_KNOWN;

  /** The words printed: {@code "Not embedded"}. */
  public String words() {
    return switch (this) {
      case EMBEDDED -> "Embedded";
      case PARTLY -> "Partly embedded";
      case NOT -> "Not embedded";
      case NOT_KNOWN -> "Not known";
    };
  }

  /** The part of a figure's id: {@code "not-known"}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
