package org.boardpaper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.basics.Wishes;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "contributions",
    description = "Makes the finance officer's working model of what each partner pays.")
final class ContributionsCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndMeeting asked = new FilesAndMeeting();

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      split = ",",
      description = {
        "A scenario of scenarios.yaml, and more by saying it again: model, note and figures hold",
        "these alone (default: all)."
      })
  private List<String> scenarios = new ArrayList<>();

  ContributionsCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Order order =
        asked.order(Order.Kind.CONTRIBUTIONS, Optional.empty(), root).wishing(Wishes.of(scenarios));
    return FilesAndMeeting.carryOut(order, root, false);
  }
}
