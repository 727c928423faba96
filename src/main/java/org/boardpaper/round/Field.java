package org.boardpaper.round;

/** What an agency may answer of an action; nothing else on its form can change the plan. */
public enum Field {
  /** How it stands, in the partnership's own words. */
  STATUS("Status now"),
  /** What has been done. */
  PROGRESS("Progress now"),
  /** The day on which it was done. */
  COMPLETED("Date completed"),
  /** Where it can be seen that it was done, or what difference it made. */
  EVIDENCE("Evidence"),
  /** The day to which more time is asked for. */
  NEW_DATE("New date asked for"),
  /** Why more time is needed. */
  REASON("Reason for the new date"),
  /** What a follow-up found. */
  IMPACT("Finding now"),
  /** Who looked: a role. */
  REVIEWER("Reviewer (role)"),
  /** The day on which it was looked at. */
  REVIEWED("Date reviewed");

  private final String header;

  Field(String header) {
    this.header = header;
  }

  /** The header of its column on the form. */
  public String header() {
    return header;
  }

  /** Whether it asks for a decision rather than changing the plan. */
  public boolean isRequest() {
    return this == NEW_DATE || this == REASON;
  }

  /** Whether its answer is a day. */
  public boolean isDay() {
    return this == COMPLETED || this == NEW_DATE || this == REVIEWED;
  }
}
