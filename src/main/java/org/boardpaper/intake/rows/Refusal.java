package org.boardpaper.intake.rows;

import org.boardpaper.basics.Finding;

/** A source that cannot be read, or not further, with the finding that says why. */
public final class Refusal extends Exception {
  private final transient Finding finding;

  /** Refuses with a finding. */
  public Refusal(Finding finding) {
    super(finding.line());
    this.finding = finding;
  }

  /** Refuses with a finding about a failure that is kept for the log. */
  public Refusal(Finding finding, Throwable cause) {
    super(finding.line(), cause);
    this.finding = finding;
  }

  /** What to tell the reader. */
  public Finding finding() {
    return finding;
  }
}
