package org.boardpaper.plan;

/** Whether one agency acts alone. The two are reported apart. */
public enum Scope {
  /** One agency acts alone. */
  SINGLE_AGENCY("Single-agency"),
  /** Several agencies act together. */
  MULTI_AGENCY("Multi-agency");

  private final String words;

  Scope(String words) {
    this.words = words;
  }

  /** The words printed: {@code "Single-agency"}. */
  public String words() {
    return words;
  }

  /** The part of a figure's id: {@code "single-agency"}. */
  public String id() {
    return words.toLowerCase(java.util.Locale.ROOT);
  }
}
