package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.papers.PaperFile;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.paper.lint.Lint;
import org.boardpaper.paper.lint.WrittenPaper;
import org.boardpaper.store.Run;

/** Holds papers written by hand against themselves and against the data of a run. */
public final class PaperLint {
  private final Compositions compositions;

  PaperLint(Compositions compositions) {
    this.compositions = compositions;
  }

  /**
   * Holds a paper against itself; needs no store.
   *
   * @param file plain text, Word (.docx) or PDF
   * @param meeting the day of the meeting, where the paper does not say it
   * @throws OrderRefused when the file cannot be read
   */
  public static LintReport alone(Path file, Optional<LocalDate> meeting) {
    WrittenPaper paper = read(file, meeting);
    return new LintReport(OptionalInt.empty(), paper.passages().size(), Lint.of(paper));
  }

  /** Holds a paper against itself and what a run accepted and counted. */
  LintReport against(Run run, WrittenPaper paper) {
    return new LintReport(
        OptionalInt.of(run.number()), paper.passages().size(), Lint.against(paper, known(run)));
  }

  /** What a run accepted and counted. */
  KnownData known(Run run) {
    try {
      return compositions.of(run).known();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static WrittenPaper read(Path file, Optional<LocalDate> meeting) {
    try {
      WrittenPaper paper = PaperFile.read(new SourceFile(file, String.valueOf(file.getFileName())));
      return meeting.map(paper::forMeeting).orElse(paper);
    } catch (Refusal refusal) {
      throw new OrderRefused(refusal.finding().line());
    }
  }
}
