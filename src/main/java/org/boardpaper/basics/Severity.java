package org.boardpaper.basics;

/** How grave a {@link Finding} is, and what it does to a run. */
public enum Severity {
  /** The input cannot be trusted: no paper is made (exit code 3). */
  ERROR,
  /** The paper is made, and the board must see this (exit code 4). */
  WARNING,
  /** Worth knowing; changes nothing. */
  INFORMATION;

  /** The word printed in findings: lower case. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
