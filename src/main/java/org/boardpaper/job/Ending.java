package org.boardpaper.job;

import java.util.Map;
import org.boardpaper.basics.Severity;
import org.boardpaper.store.BatchTables.Execution;

/** How a run stands. */
public enum Ending {
  /** Done, and nothing that the board must see. */
  DONE("done"),
  /** Done, with warnings that the board must see. */
  DONE_WITH_WARNINGS("done, with warnings"),
  /** The inputs were refused: no paper was made. */
  REFUSED("refused"),
  /** Failed on the way; can be started again. */
  FAILED("failed"),
  /** Stopped on demand; can be started again. */
  STOPPED("stopped"),
  /** The process ended in the middle of it; can be started again. */
  INTERRUPTED("interrupted");

  static final String REFUSED_CODE = "REFUSED";

  /** What Spring Batch leaves as exit code of an execution that was killed and then recovered. */
  private static final String KILLED_CODE = "UNKNOWN";

  private final String words;

  Ending(String words) {
    this.words = words;
  }

  /** In plain words: {@code "done, with warnings"}. */
  public String words() {
    return words;
  }

  /** Whether what was asked for is there. */
  public boolean isDone() {
    return this == DONE || this == DONE_WITH_WARNINGS;
  }

  /** Whether the run can be started again. */
  public boolean canBeRestarted() {
    return this == FAILED || this == STOPPED || this == INTERRUPTED;
  }

  /** Whether the inputs were read and found fit for a paper. */
  boolean isSound() {
    return this == DONE || this == DONE_WITH_WARNINGS;
  }

  static Ending of(Execution execution, Map<Severity, Long> findings) {
    return switch (execution.status()) {
      case "COMPLETED" -> completed(findings);
      case "STOPPED" -> STOPPED;
      case "FAILED" -> execution.exitCode().equals(KILLED_CODE) ? INTERRUPTED : FAILED;
      default -> INTERRUPTED;
    };
  }

  private static Ending completed(Map<Severity, Long> findings) {
    if (findings.getOrDefault(Severity.ERROR, 0L) > 0) {
      return REFUSED;
    }
    return findings.getOrDefault(Severity.WARNING, 0L) > 0 ? DONE_WITH_WARNINGS : DONE;
  }
}
