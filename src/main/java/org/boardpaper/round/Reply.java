package org.boardpaper.round;

/** How an agency has answered in a round. */
public enum Reply {
  /** Its signed form came back with answers. */
  ANSWERED("answered"),
  /** It says that there is nothing to report. */
  NOTHING_TO_REPORT("nothing to report"),
  /** Its form came back, and nobody signed it: its answers are not taken. */
  UNSIGNED("returned unsigned"),
  /** Its form came back and could not be used. */
  UNUSABLE("returned, not usable"),
  /** Nothing came back. */
  SILENT("silent");

  private final String words;

  Reply(String words) {
    this.words = words;
  }

  /** In plain words. */
  public String words() {
    return words;
  }

  /** Whether the agency has done what it was asked. */
  public boolean isAnswer() {
    return this == ANSWERED || this == NOTHING_TO_REPORT;
  }
}
