package org.boardpaper.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.Explanation;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Says how a figure was worked out, and from which cells.")
final class ExplainCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Parameters(
      index = "0",
      paramLabel = "FIGURE",
      description = "The figure, such as plan.outstanding.total.")
  private String figure = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: that of the last run with figures).")
  private @Nullable Path workspace;

  @Option(
      names = "--run",
      paramLabel = "N",
      converter = RunNumber.class,
      description = "The run (default: the last one with figures).")
  private @Nullable Integer run;

  ExplainCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (RunDesk desk = root.deskThatExists()) {
      print(desk.explain(figure, Optional.ofNullable(workspace), Optional.ofNullable(run)));
    }
    return ExitCode.DONE;
  }

  private void print(Explanation explained) {
    PrintWriter out = root.out();
    out.printf("%s = %s (run %d)%n", explained.id(), explained.printed(), explained.run());
    out.printf("%s: %s%n", explained.label(), explained.rule());
    explained.places().forEach(place -> out.println("  " + place.describe()));
  }
}
