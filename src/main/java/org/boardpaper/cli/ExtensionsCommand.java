package org.boardpaper.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.RunDesk;
import org.boardpaper.round.Extension;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extensions", description = "Lists requests for more time, and the decisions.")
final class ExtensionsCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the sample, data/leicestershire-2016).")
  private @Nullable Path workspace;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      description = "Only those of one quarter, such as 2016-Q1.")
  private @Nullable String quarter;

  ExtensionsCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<Extension> listed = List.of();
    if (root.storeExists()) {
      try (RunDesk desk = root.desk()) {
        listed = desk.round().extensions(Boardpaper.workspace(workspace));
      }
    }
    List<Extension> wanted =
        listed.stream()
            .filter(one -> quarter == null || one.quarter().equalsIgnoreCase(quarter))
            .toList();
    if (wanted.isEmpty()) {
      root.out().println("Nobody has asked for more time.");
    }
    wanted.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(Extension one) {
    root.out()
        .printf(
            "%s  %s: %s asks for %s instead of %s. %s%n",
            one.quarter(),
            one.action().printed(),
            one.agency(),
            one.asked().until(),
            one.asked().target().isBlank() ? "no date" : one.asked().target(),
            decision(one.decision()));
  }

  private static String decision(Optional<Extension.Decision> decision) {
    return decision
        .map(
            made ->
                "%s on %s%s: %s"
                    .formatted(
                        made.accepted() ? "Accepted" : "Declined",
                        made.day(),
                        made.accepted() ? ", until " + made.until() : "",
                        made.reason()))
        .orElse("Waiting for a decision.");
  }
}
