package org.boardpaper.cli;

import java.util.concurrent.Callable;
import org.boardpaper.job.StatusPage;
import picocli.CommandLine.Command;

@Command(
    name = "status-diagram",
    description = "Prints how actions may stand, and what may become of them, as a page.")
final class StatusDiagramCommand implements Callable<Integer> {
  private final Boardpaper root;

  StatusDiagramCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    root.out().print(StatusPage.text());
    root.out().flush();
    return ExitCode.DONE;
  }
}
