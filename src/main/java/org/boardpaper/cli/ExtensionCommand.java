package org.boardpaper.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.job.RoundDesk;
import org.boardpaper.job.RunDesk;
import org.boardpaper.round.Extension;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extension",
    description = "Accepts or declines a request for more time, with a reason that is kept.")
final class ExtensionCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Parameters(index = "0", paramLabel = "accept|decline", description = "The decision.")
  private Decision decision = Decision.DECLINE;

  @Parameters(
      index = "1",
      paramLabel = "ACTION",
      description = "The action as extensions lists it, such as \"Mary, Overview report 3\".")
  private String action = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "WORKSPACE",
      description = "The partnership's folder (default: the sample, data/leicestershire-2016).")
  private @Nullable Path workspace;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The new target date (default: the one that was asked for).")
  private @Nullable LocalDate until;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is so decided.")
  private String reason = "";

  /** What is decided. */
  enum Decision {
    ACCEPT,
    DECLINE
  }

  ExtensionCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    RoundDesk.Ruling ruling =
        new RoundDesk.Ruling(
            action, decision == Decision.ACCEPT, Optional.ofNullable(until), reason);
    try (RunDesk desk = root.desk()) {
      List<Extension> decided = desk.round().decide(Boardpaper.workspace(workspace), ruling);
      decided.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private void print(Extension one) {
    root.out()
        .printf(
            "%s, asked for by %s: %s%s. The next collation shows it.%n",
            one.action().printed(),
            one.agency(),
            one.state(),
            one.decision()
                .filter(Extension.Decision::accepted)
                .map(made -> ", until " + made.until())
                .orElse(""));
  }
}
