package org.boardpaper.paper.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper as somebody wrote it.
 *
 * @param name what its file is called in findings
 * @param meeting the day of the meeting, where the paper says it or somebody knows it
 * @param passages in reading order
 */
public record WrittenPaper(String name, Optional<LocalDate> meeting, List<Passage> passages) {
  /** Copies the list. */
  public WrittenPaper {
    passages = List.copyOf(passages);
  }

  /** The same paper for a meeting that is known from elsewhere. */
  public WrittenPaper forMeeting(LocalDate day) {
    return new WrittenPaper(name, Optional.of(day), passages);
  }
}
