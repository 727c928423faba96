package org.boardpaper.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpaper.store.PartnershipLocks.Held;
import org.boardpaper.store.Pruning;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.Runs;
import org.boardpaper.store.SourceArchive;

/** Deletes runs from the store. Papers are never touched. */
final class Forgetting {
  private final Runs runs;
  private final Runner runner;
  private final RunSources sources;
  private final SourceArchive archive;
  private final Pruning pruning;

  Forgetting(Runs runs, Runner runner, RunSources sources, SourceArchive archive, Pruning pruning) {
    this.runs = runs;
    this.runner = runner;
    this.sources = sources;
    this.archive = archive;
    this.pruning = pruning;
  }

  /**
   * Forgets runs, and the accepted files that no other run refers to. A run that one follows which
   * stays, stays too. Nobody else may be at work for any partnership of the store meanwhile,
   * because partnerships may share files.
   */
  Pruned forget(List<RunLine> old) throws IOException {
    Deque<Held> held = new ArrayDeque<>();
    try {
      partnerships().forEach(partnership -> held.push(runner.hold(partnership)));
      int forgotten = delete(old);
      return new Pruned(forgotten, archive.retain(new HashSet<>(sources.hashes())));
    } finally {
      held.forEach(Held::close);
    }
  }

  /** From the last to the first, because a run follows an earlier one. */
  private int delete(List<RunLine> old) {
    int forgotten = 0;
    for (int number :
        old.stream().map(RunLine::number).sorted(Comparator.reverseOrder()).toList()) {
      if (!runs.follows().containsValue(number)) {
        pruning.delete(number);
        forgotten++;
      }
    }
    return forgotten;
  }

  private Set<String> partnerships() {
    return runs.all().stream()
        .map(run -> run.instruction().partnership())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
