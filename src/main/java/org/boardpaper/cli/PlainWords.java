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
    if (wrong instanceof OrderRefused || wrong instanceof NothingThere) {
      command.getErr().println(wrong.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    if (wrong instanceof SettingsRefused refused) {
      refused.findings().forEach(finding -> command.getErr().println(finding.line()));
      command.getErr().println(refused.getMessage());
      return ExitCode.REFUSED;
    }
    command
        .getErr()
        .println(
            wrong instanceof StoreUnavailable
                ? wrong.getMessage()
                : "Something went wrong that was not foreseen: " + wrong);
    return ExitCode.FAILED;
  }
}
