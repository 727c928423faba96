package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperShelfTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);

  @TempDir private Path home;

  private Run run(int number) {
    Instruction instruction =
        new Instruction(
            "boardPaper",
            home.resolve("north"),
            MEETING,
            MEETING,
            home.resolve("papers"),
            Optional.empty());
    return new Run(number, instruction, Instant.ofEpochSecond(number));
  }

  private Path shelf() {
    return home.resolve("papers").resolve("north");
  }

  private Path finished(int number) throws IOException {
    return folder(home.resolve("work-" + number), number);
  }

  private Path folder(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    String record = "{\"run\" : %d, \"asked\" : \"%s\"}";
    Files.writeString(
        folder.resolve("run.json"), record.formatted(number, Instant.ofEpochSecond(number)));
    return folder;
  }

  @Test
  void theEarlierPaperIsSetAside() throws IOException {
    new PaperShelf(run(1)).put(finished(1));
    new PaperShelf(run(2)).put(finished(2));
    assertThat(RunRecord.number(shelf().resolve("2016-06-08"))).contains(2);
    assertThat(RunRecord.number(shelf().resolve("earlier/2016-06-08-run-1"))).contains(1);
  }

  @Test
  void aKillBetweenTheTwoRenamesIsRepaired() throws IOException {
    folder(shelf().resolve("earlier/2016-06-08-run-1"), 1);
    folder(shelf().resolve(".2016-06-08-run-2"), 2);
    new PaperShelf(run(2)).put(home.resolve("work-2"));
    assertThat(RunRecord.number(shelf().resolve("2016-06-08"))).contains(2);
    assertThat(shelf()).isDirectoryNotContaining("glob:**.2016-06-08-run-2");
  }

  @Test
  void aKillAfterTheLastRenameLeavesNothingToDo() throws IOException {
    new PaperShelf(run(1)).put(finished(1));
    new PaperShelf(run(1)).put(home.resolve("work-1"));
    assertThat(RunRecord.number(shelf().resolve("2016-06-08"))).contains(1);
    assertThat(shelf().resolve("earlier")).doesNotExist();
  }

  @Test
  void anOlderRunThatIsFinishedLateDoesNotReplaceANewerPaper() throws IOException {
    new PaperShelf(run(2)).put(finished(2));
    new PaperShelf(run(1)).put(finished(1));
    assertThat(RunRecord.number(shelf().resolve("2016-06-08"))).contains(2);
    assertThat(RunRecord.number(shelf().resolve("earlier/2016-06-08-run-1"))).contains(1);
  }

  @Test
  void noPaperIsLostWhereNumbersStartAgain() throws IOException {
    folder(shelf().resolve("earlier/2016-06-08-run-1"), 1);
    folder(shelf().resolve("2016-06-08"), 1);
    new PaperShelf(run(2)).put(finished(2));
    assertThat(shelf().resolve("earlier")).isDirectoryContaining("glob:**2016-06-08-run-1-2");
  }
}
