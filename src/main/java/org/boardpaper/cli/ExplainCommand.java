package org.boardpaper.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.boardpaper.job.Explanation;
import org.boardpaper.job.RunDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Says how a figure was worked out, and from which cells.")
final class ExplainCommand implements Callable<Integer> {
  private static final int LONGEST_CELL = 30;

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
    out.println(explained.label());
    out.printf("Rule: %s%n", explained.rule());
    out.println(again(explained));
    explained.places().forEach(place -> out.println("  " + line(place)));
  }

  private static String again(Explanation explained) {
    int places = explained.places().size();
    String from = places == 1 ? "this place" : "these %,d places".formatted(places);
    if (places == 0) {
      return explained.id().startsWith("rounds.")
          ? "It comes from the chase log; see chase-log."
          : "Nothing is entered for it.";
    }
    return explained
        .again()
        .map(value -> "Worked out again from %s: %s.".formatted(from, value))
        .map(said -> explained.isConfirmed() ? said : said + " That is not the printed figure.")
        .orElse("It rests on %s.".formatted(from));
  }

  /** Where, what stands there, and the row that it stands in. */
  private static String line(Explanation.Place place) {
    if (place.row().isEmpty()) {
      return place.cell().describe() + ": not there any more";
    }
    String row = place.row().stream().map(ExplainCommand::cut).collect(Collectors.joining(" | "));
    return place.cell().describe()
        + ": "
        + (place.value().isEmpty() ? row : place.value() + " in " + row);
  }

  private static String cut(String written) {
    String cell = written.strip().replaceAll("\\s+", " ");
    int length = cell.codePointCount(0, cell.length());
    return length <= LONGEST_CELL
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL)).strip() + "…";
  }
}
