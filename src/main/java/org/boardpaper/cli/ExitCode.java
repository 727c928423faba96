package org.boardpaper.cli;

import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.job.DueReport;
import org.boardpaper.job.Ending;

/** What a process ends with, so that whoever called it knows what became of the run. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int REFUSED = 3;
  static final int WARNINGS = 4;

  /**
   * Where any other code than nought counts as a failed build, warnings may be told to end with 0.
   */
  private static final String FOR_WARNINGS = "boardpaper.exit-code-for-warnings";

  private ExitCode() {}

  /** The one that says most: failed before refused before warnings before done. */
  static int gravest(List<Integer> codes) {
    return Stream.of(FAILED, WRONG_USAGE, REFUSED)
        .filter(codes::contains)
        .findFirst()
        .orElseGet(() -> codes.stream().max(Integer::compare).orElse(DONE));
  }

  /** How it went with letters: one that was not sent is tried again at the next call. */
  static int of(DueReport.Letters letters) {
    if (letters.trouble()) {
      return FAILED;
    }
    return letters.lackedAddress() ? of(Ending.DONE_WITH_WARNINGS) : DONE;
  }

  static int of(Ending ending) {
    return switch (ending) {
      case DONE -> DONE;
      case DONE_WITH_WARNINGS -> Integer.getInteger(FOR_WARNINGS, WARNINGS);
      case REFUSED -> REFUSED;
      case FAILED, STOPPED, INTERRUPTED -> FAILED;
    };
  }
}
