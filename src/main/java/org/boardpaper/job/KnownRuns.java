package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;

/**
 * What of a partnership was known when: the runs that came to a good end before a moment. What a
 * run that looks back made itself was known before, so it counts for nothing.
 */
final class KnownRuns {
  private final Runs runs;
  private final RunLines lines;

  KnownRuns(Runs runs, RunLines lines) {
    this.runs = runs;
    this.lines = lines;
  }

  /** A run that accepted its files, and when it ended. */
  private record Ended(Run run, Instant moment) {}

  /** The run that last accepted a folder's files, of whatever kind it was. */
  Optional<Run> lastAccepted(Path workspace, Instant before) {
    return ended(workspace, before).max(latest()).map(Ended::run);
  }

  /** When files of a folder were first accepted. */
  Optional<Instant> firstAccepted(Path workspace) {
    return ended(workspace, Instant.MAX).map(Ended::moment).min(Comparator.naturalOrder());
  }

  /** The paper of a meeting that stood at a moment. */
  Optional<Run> paper(Path workspace, LocalDate meeting, Instant before) {
    return ended(workspace, before)
        .filter(ended -> isPaper(ended.run()))
        .filter(ended -> ended.run().instruction().meeting().equals(meeting))
        .max(latest())
        .map(Ended::run);
  }

  /** The finished papers of meetings before that of a run, of those that the run knows. */
  List<Run> papersBefore(Path workspace, LocalDate meeting, Instant before) {
    return ended(workspace, before)
        .map(Ended::run)
        .filter(KnownRuns::isPaper)
        .filter(run -> run.instruction().meeting().isBefore(meeting))
        .toList();
  }

  private static Comparator<Ended> latest() {
    return Comparator.comparing(Ended::moment).thenComparing(ended -> ended.run().number());
  }

  private static boolean isPaper(Run run) {
    return run.instruction().job().equals(Order.Kind.BOARD_PAPER.job());
  }

  private Stream<Ended> ended(Path workspace, Instant before) {
    return runs.all().stream()
        .filter(run -> run.instruction().workspace().equals(workspace))
        .filter(run -> run.instruction().back().asKnown().isEmpty())
        .filter(lines::isDone)
        .map(run -> runs.finished(run.number()).map(moment -> new Ended(run, moment)))
        .flatMap(Optional::stream)
        .filter(ended -> ended.moment().isBefore(before));
  }
}
