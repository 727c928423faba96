package org.boardpaper.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunOrigins;
import org.boardpaper.store.Runs;

/** Which runs were for which period of a schedule. */
final class RunBook {
  private final Runs runs;
  private final RunOrigins origins;
  private final RunLines lines;

  RunBook(Runs runs, RunOrigins origins, RunLines lines) {
    this.runs = runs;
    this.origins = origins;
    this.lines = lines;
  }

  /** Whether what is owed is done, by the schedule or by hand. */
  boolean isDone(Instruction asked, Owed owed) {
    return all(asked)
        .filter(run -> isFor(run, asked, owed))
        .anyMatch(run -> Errands.isSettled(owed, lines.of(run).ending()));
  }

  /** The run for what is owed whose process ended, or was told to end, in the middle of it. */
  Optional<Run> cutShort(Instruction asked, Owed owed) {
    return last(asked, owed)
        .filter(
            run -> {
              Ending ending = lines.of(run).ending();
              return ending == Ending.STOPPED || ending == Ending.INTERRUPTED;
            });
  }

  /** The run by which it is done; where it is not done, the last one for it. */
  Optional<RunLine> best(Instruction asked, Owed owed) {
    List<RunLine> found = all(asked).filter(run -> isFor(run, asked, owed)).map(lines::of).toList();
    return found.stream()
        .filter(line -> Errands.isSettled(owed, line.ending()))
        .findFirst()
        .or(() -> found.stream().max(Comparator.comparingInt(RunLine::number)));
  }

  private Optional<Run> last(Instruction asked, Owed owed) {
    return all(asked)
        .filter(run -> isOfSchedule(run, owed))
        .max(Comparator.comparingInt(Run::number));
  }

  private Stream<Run> all(Instruction asked) {
    return runs.all().stream()
        .filter(run -> run.instruction().workspace().equals(asked.workspace()));
  }

  private boolean isFor(Run run, Instruction asked, Owed owed) {
    return isOfSchedule(run, owed)
        || (Errands.answers(run, asked, owed) && origins.isByHand(run.number()));
  }

  private boolean isOfSchedule(Run run, Owed owed) {
    return origins
        .of(run.number())
        .filter(origin -> origin.isFor(owed.duty().word(), owed.period()))
        .isPresent();
  }
}
