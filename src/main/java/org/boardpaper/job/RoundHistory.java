package org.boardpaper.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpaper.round.Extension;
import org.boardpaper.round.RoundsSoFar;
import org.boardpaper.round.Silence;
import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.Extensions;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;

/** What the rounds have to tell a board, as it was known when the paper was asked for. */
final class RoundHistory {
  private final ChaseLog chases;
  private final Extensions extensions;
  private final Runs runs;

  RoundHistory(ChaseLog chases, Extensions extensions, Runs runs) {
    this.chases = chases;
    this.extensions = extensions;
    this.runs = runs;
  }

  /**
   * What there is to tell in the paper of a run. The last paper told the decisions up to its day.
   */
  RoundsSoFar of(Run run) {
    Optional<LocalDate> lastPaper =
        runs.followed(run.number()).map(last -> last.instruction().meeting());
    Path workspace = run.instruction().workspace();
    LocalDate known = RoundRecords.day(run.instruction().back().asKnown().orElse(run.asked()));
    List<Extension> decided =
        extensions.of(workspace).stream()
            .filter(one -> day(one).filter(made -> !made.isAfter(known)).isPresent())
            .filter(one -> day(one).filter(made -> isNew(made, lastPaper)).isPresent())
            .sorted(Comparator.comparing(one -> day(one).orElseThrow()))
            .toList();
    LocalDate asOf = run.instruction().asOf();
    return new RoundsSoFar(Silence.named(chases.of(workspace), asOf, known), decided);
  }

  private static Optional<LocalDate> day(Extension one) {
    return one.decision().map(Extension.Decision::day);
  }

  private static boolean isNew(LocalDate made, Optional<LocalDate> lastPaper) {
    return lastPaper.filter(meeting -> !made.isAfter(meeting)).isEmpty();
  }
}
