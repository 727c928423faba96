package org.boardpaper.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "contributions",
    description = "Makes the finance officer's working model of what each partner pays.")
final class ContributionsCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndMeeting asked = new FilesAndMeeting();

  ContributionsCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Order order = asked.order(Order.Kind.CONTRIBUTIONS, Optional.empty(), root);
    return FilesAndMeeting.carryOut(order, root, false);
  }
}
