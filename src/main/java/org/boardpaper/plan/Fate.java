package org.boardpaper.plan;

import java.util.Locale;

/** What became of an action that was outstanding in the last report. */
public enum Fate {
  /** It is still to be done. */
  STILL_OUTSTANDING,
  /** It is done. */
  COMPLETED,
  /** It will not be done, by decision. */
  WITHDRAWN,
  /** The plan does not hold it any more, and does not say why. */
  GONE;

  /** The words printed: {@code "Still outstanding"}. */
  public String words() {
    return switch (this) {
      case STILL_OUTSTANDING -> "Still outstanding";
      case COMPLETED -> "Completed";
      case WITHDRAWN -> "Withdrawn";
      case GONE -> "No longer in the plan";
    };
  }

  /** The part of a figure's id: {@code "still-outstanding"}. */
  public String id() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
