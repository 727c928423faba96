package org.boardpaper.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", description = "Checks the files and lists all findings; makes no paper.")
final class CheckCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndMeeting asked = new FilesAndMeeting();

  CheckCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Order order = asked.order(Order.Kind.CHECK, Optional.empty(), root);
    return FilesAndMeeting.carryOut(order, root, true);
  }
}
