package org.boardpaper.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.boardpaper.job.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "return-pack",
    description = "Makes the forms of a quarterly round: one for each agency with open actions.")
final class ReturnPackCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndQuarter asked = new FilesAndQuarter();

  ReturnPackCommand(Boardpaper root) {
    this.root = root;
  }

  @Option(
      names = "--send",
      description =
          "Sends each form to the email of its agency, once; as files in papers/<partnership>/letters"
              + " until send under mail in partnership.yaml is yes.")
  private boolean send;

  @Override
  public Integer call() {
    int code = asked.carryOut(Order.Kind.RETURN_PACK, root);
    boolean made = code != ExitCode.FAILED && code != ExitCode.REFUSED;
    return send && made ? ExitCode.gravest(List.of(code, asked.sendForms(root))) : code;
  }
}
