package org.boardpaper.cli;

import org.boardpaper.job.OrderRefused;
import org.boardpaper.job.SettingsRefused;
import org.boardpaper.job.StoreUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a line that an officer can act on. */
final class PlainWords implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed) {
    if (wrong instanceof SettingsRefused refused) {
      refused.findings().forEach(finding -> command.getErr().println(finding.line()));
    }
    command.getErr().println(of(wrong));
    return code(wrong);
  }

  /** What went wrong, in a line. */
  static String of(Exception wrong) {
    boolean foreseen =
        isOfUsage(wrong) || wrong instanceof SettingsRefused || wrong instanceof StoreUnavailable;
    return foreseen && wrong.getMessage() != null
        ? wrong.getMessage()
        : "Something went wrong that was not foreseen: " + wrong;
  }

  /** The exit code that it means. */
  static int code(Exception wrong) {
    if (isOfUsage(wrong)) {
      return ExitCode.WRONG_USAGE;
    }
    return wrong instanceof SettingsRefused ? ExitCode.REFUSED : ExitCode.FAILED;
  }

  private static boolean isOfUsage(Exception wrong) {
    return wrong instanceof OrderRefused || wrong instanceof NothingThere;
  }
}
