package org.boardpaper.cli;

import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "return-pack",
    description = "Makes the forms of a quarterly round: one for each agency with open actions.")
final class ReturnPackCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndQuarter asked = new FilesAndQuarter();

  ReturnPackCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return asked.carryOut(Order.Kind.RETURN_PACK, root);
  }
}
