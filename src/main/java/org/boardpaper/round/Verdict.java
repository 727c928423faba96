package org.boardpaper.round;

import java.util.Locale;

/** What becomes of a returned cell. Every cell has exactly one. */
public enum Verdict {
  /** It says what was sent, what the plan says already, or nothing. */
  UNCHANGED,
  /** It goes into the plan; a request is taken up for decision. */
  APPLIED,
  /** It does not go into the plan, and the reason is said. */
  REFUSED,
  /** Another answer, or the plan itself, says otherwise: a person must decide. */
  CONFLICT;

  /** The word printed: {@code "applied"}. */
  public String word() {
    return this == CONFLICT ? "in conflict" : name().toLowerCase(Locale.ROOT);
  }
}
