package org.boardpaper.job;

import java.util.Optional;
import org.boardpaper.schedule.Owed;

/**
 * What is due, in the list of what is due.
 *
 * @param owed what
 * @param run the last run for it; absent where none was begun
 */
public record OwedLine(Owed owed, Optional<RunLine> run) {
  /** Whether it is done. */
  public boolean isDone() {
    return run.filter(line -> Errands.isSettled(owed, line.ending())).isPresent();
  }

  /** How it stands: {@code "not begun"}, {@code "run 3: failed"}. */
  public String state() {
    return run.map(line -> "run %d: %s".formatted(line.number(), line.ending().words()))
        .orElse("not begun");
  }
}
