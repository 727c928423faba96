package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.Runs;
import org.boardpaper.store.SourceArchive;

/** Finds a run that has read the very files that a partnership's folder holds now. */
final class CurrentRun {
  private final Runs runs;
  private final RunHistory history;
  private final RunSources sources;

  CurrentRun(Runs runs, RunHistory history, RunSources sources) {
    this.runs = runs;
    this.history = history;
    this.sources = sources;
  }

  /** The last run that passed the gate with these files, for this meeting and day. */
  Optional<Run> of(Instruction instruction) {
    Set<ArchivedSource> now = now(instruction);
    return runs.all().stream()
        .filter(run -> isAlike(run.instruction(), instruction))
        .filter(run -> history.line(run).ending().isSound())
        .filter(run -> now.equals(new HashSet<>(sources.of(run.number()))))
        .max(Comparator.comparingInt(Run::number));
  }

  private static boolean isAlike(Instruction a, Instruction b) {
    return a.workspace().equals(b.workspace())
        && a.meeting().equals(b.meeting())
        && a.asOf().equals(b.asOf())
        && a.reports().equals(b.reports());
  }

  private static Set<ArchivedSource> now(Instruction instruction) {
    try {
      Set<ArchivedSource> now = new HashSet<>();
      Workspace workspace =
          Workspace.of(
              instruction.workspace(),
              ArchiveSources.names(instruction.workspace()),
              instruction.reports());
      for (Workspace.Entry entry : workspace.entries()) {
        now.add(
            SourceArchive.describe(entry.file().path(), entry.role().id(), entry.file().name()));
      }
      return now;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
