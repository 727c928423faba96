package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;

/**
 * Where the papers of a partnership stand: a folder for each meeting, and the earlier papers of the
 * same meeting beside them. A folder is complete or not there, and none is ever lost.
 *
 * <p>To put a paper in its place takes three renames: the finished folder becomes a hidden one
 * here, the earlier paper is set aside, the hidden one takes its place. After a kill between any
 * two of them, putting it there again goes on where it stopped.
 */
final class PaperShelf {
  private final Path shelf;
  private final Run run;
  private final String meeting;

  PaperShelf(Run run) {
    Instruction instruction = run.instruction();
    this.shelf = instruction.papers().resolve(instruction.partnership());
    this.run = run;
    String occasion =
        instruction
            .quarter()
            .map(quarter -> quarter.toLowerCase(Locale.ROOT))
            .orElseGet(instruction.meeting()::toString);
    this.meeting =
        occasion
            + Order.Kind.suffix(instruction.job())
            + instruction.back().asKnown().map(PaperShelf::asKnown).orElse("");
  }

  /** A paper as known at an earlier time stands beside the meeting's own, never in its place. */
  private static String asKnown(Instant then) {
    return "-as-known-" + then.toString().replace(":", "").toLowerCase(Locale.ROOT);
  }

  /** Where all papers of the partnership stand. */
  Path folder() {
    return shelf;
  }

  /** Where the paper of the meeting stands. */
  Path paper() {
    return shelf.resolve(meeting);
  }

  /** Where the findings are listed when there is no paper: a paper has its own list. */
  Path findings() {
    return listed(FindingLists.WORKBOOK);
  }

  /**
   * Puts a finished paper in its place. A paper of a run that was asked for later stays where it
   * is: then this one goes to the earlier ones.
   *
   * @param finished the folder of the finished paper, which is gone afterwards
   */
  void put(Path finished) throws IOException {
    Path hidden = shelf.resolve("." + meeting + "-run-" + run.number());
    if (Files.isDirectory(finished)) {
      Files.createDirectories(shelf);
      Folders.delete(hidden);
      bring(finished, hidden);
    }
    if (Files.isDirectory(hidden)) {
      place(hidden);
    }
    if (RunRecord.asked(paper()).isEmpty()) {
      throw new IOException("the finished papers of run " + run.number() + " are gone");
    }
  }

  /** Puts lists of findings where an officer will look for the paper. */
  void putFindings(List<Path> lists) throws IOException {
    Files.createDirectories(shelf);
    for (Path list : lists) {
      Path listed = listed(list.getFileName().toString());
      Path hidden = shelf.resolve("." + listed.getFileName());
      Files.copy(list, hidden, StandardCopyOption.REPLACE_EXISTING);
      Files.move(hidden, listed, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path listed(String list) {
    return shelf.resolve(meeting + "-" + list);
  }

  /** What fails while files come here is of this place and not of the one that they come from. */
  private void bring(Path finished, Path hidden) throws IOException {
    try {
      Folders.move(finished, hidden);
    } catch (AccessDeniedException denied) {
      throw new AccessDeniedException(shelf.toString());
    } catch (FileSystemException failed) {
      throw new FileSystemException(shelf.toString(), null, failed.getReason());
    }
  }

  private void place(Path hidden) throws IOException {
    Optional<Instant> standing = RunRecord.asked(paper());
    if (standing.filter(asked -> asked.isAfter(run.asked())).isPresent()) {
      Files.move(hidden, aside(Integer.toString(run.number())), StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    if (Files.exists(paper())) {
      String earlier = RunRecord.number(paper()).map(String::valueOf).orElse("unknown");
      Files.move(paper(), aside(earlier), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(hidden, paper(), StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(listed(FindingLists.WORKBOOK));
    Files.deleteIfExists(listed(FindingLists.CSV));
  }

  private Path aside(String number) throws IOException {
    Path earlier = Files.createDirectories(shelf.resolve("earlier"));
    Path aside = earlier.resolve(meeting + "-run-" + number);
    for (int n = 2; Files.exists(aside); n++) {
      aside = earlier.resolve(meeting + "-run-" + number + "-" + n);
    }
    return aside;
  }
}
