package org.boardpaper.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Stood;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.ReportedActions;
import org.boardpaper.store.Run;

/**
 * The paper that a run's paper follows: of the same partnership, for the meeting before, or for the
 * one that the run names.
 */
final class LastPaper {
  private final KnownRuns known;
  private final ReportedActions reported;

  LastPaper(KnownRuns known, ReportedActions reported) {
    this.known = known;
    this.reported = reported;
  }

  /**
   * The run that made it. Only runs asked for earlier count, so that a restart follows the same
   * paper as its first start did; of those, where a run looks back, only what was known then.
   */
  Optional<Run> before(Run run) {
    Instruction asked = run.instruction();
    Optional<LocalDate> since = asked.back().since();
    return known
        .papersBefore(
            asked.workspace(), asked.meeting(), asked.back().asKnown().orElse(Instant.MAX))
        .stream()
        .filter(paper -> paper.number() < run.number())
        .filter(paper -> since.isEmpty() || isOf(paper, since.get()))
        .max(
            Comparator.comparing((Run paper) -> paper.instruction().meeting())
                .thenComparing(Run::number));
  }

  /** Whether a paper is the report of a day: that of its meeting, or the one it counted at. */
  static boolean isOf(Run paper, LocalDate day) {
    return paper.instruction().meeting().equals(day) || paper.instruction().asOf().equals(day);
  }

  /** How the actions stood that a paper reported, read again whenever it is walked. */
  Iterable<Stood> reportedIn(Run paper) {
    return () ->
        StreamSupport.stream(reported.of(paper.number()).spliterator(), false)
            .map(action -> Stood.of(action, paper.instruction().asOf()))
            .iterator();
  }

  /** What was outstanding in a paper, read again whenever it is walked. */
  Iterable<Earlier> outstandingIn(Run paper) {
    return () ->
        StreamSupport.stream(reported.of(paper.number()).spliterator(), false)
            .filter(action -> action.isOutstandingOn(paper.instruction().asOf()))
            .map(Earlier::of)
            .map(action -> action.in(fileThen(action, paper)))
            .iterator();
  }

  private static String fileThen(Earlier action, Run paper) {
    return action.place().file() + " for the meeting of " + paper.instruction().meeting();
  }
}
