package org.boardpaper.cli;

import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "collate",
    description =
        "Merges the forms that came back, in returns/QUARTER of the folder, into a new plan.")
final class CollateCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndQuarter asked = new FilesAndQuarter();

  CollateCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return asked.carryOut(Order.Kind.COLLATE, root);
  }
}
