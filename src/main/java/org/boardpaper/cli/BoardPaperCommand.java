package org.boardpaper.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;
import org.boardpaper.job.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "board-paper",
    description = "Makes the paper for a meeting, from the files as they are now.")
final class BoardPaperCommand implements Callable<Integer> {
  private final Boardpaper root;

  @Mixin private final FilesAndMeeting asked = new FilesAndMeeting();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day at whose end all is counted (default: the meeting).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "The report that the movement begins with (default: the last paper).")
  private @Nullable LocalDate since;

  @Option(
      names = "--as-known",
      paramLabel = "TIME",
      converter = MomentInFigures.class,
      description =
          "Makes the paper of what was accepted before a time, such as 2016-06-01 or"
              + " 2016-06-01T12:00 (UK time unless it has a zone), in a folder of its own.")
  private @Nullable Instant asKnown;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      converter = EditionsWord.class,
      description =
          "public, exempt or both (default: editions of partnership.yaml, which is both where it is"
              + " silent).")
  private @Nullable Editions editions;

  BoardPaperCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Retrospect back = new Retrospect(Optional.ofNullable(since), Optional.ofNullable(asKnown));
    Wishes wishes = new Wishes(back, Optional.ofNullable(editions));
    Order order =
        asked.order(Order.Kind.BOARD_PAPER, Optional.ofNullable(asOf), root).wishing(wishes);
    return FilesAndMeeting.carryOut(order, root, false);
  }
}
