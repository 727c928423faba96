package org.boardpaper.cli;

import java.util.concurrent.Callable;
import org.boardpaper.job.RunDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "restart",
    description = "Goes on with a run that failed, was stopped or was interrupted.")
final class RestartCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Parameters(
      paramLabel = "RUN",
      converter = RunNumber.class,
      description = "The number of the run, as runs lists it.")
  private int run;

  RestartCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (RunDesk desk = root.deskThatExists()) {
      return new ReportPrinter(root.out()).print(desk.restart(run), false);
    }
  }
}
