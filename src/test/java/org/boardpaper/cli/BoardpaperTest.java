package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.job.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardpaperTest {
  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Boardpaper.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private int boardPaper(SampleWorkspace sample) {
    return run(sample.command().toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "board-paper",
        "check",
        "explain",
        "runs",
        "restart",
        "status-diagram",
        "due",
        "schedule",
        "serve"
      })
  void everyCommandHasHelp(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: boardpaper " + command).contains("--store");
  }

  @Test
  void aPaperWithWarningsEndsWithFour() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    assertThat(boardPaper(sample)).isEqualTo(4);
    assertThat(out.toString())
        .contains("Reading the action plan (70 rows): done")
        .contains("Outstanding actions: 27", "Contributions due, 2016-17: £66,000")
        .contains("Findings: 0 errors, 15 warnings, 17 for information.")
        .contains("Run 1 is done: " + sample.papers());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void refusedFilesEndWithThree() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    Files.delete(sample.folder().resolve("reviews.csv"));
    assertThat(boardPaper(sample)).isEqualTo(3);
    assertThat(out.toString()).contains("error file-missing: reviews.csv");
  }

  @Test
  void wrongSettingsAreListedAlsoWhereTheyWouldSayWhichMeeting() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    Path settings = sample.folder().resolve("partnership.yaml");
    Files.writeString(settings, Files.readString(settings) + "\nname: Another\nnext-meting: x\n");
    assertThat(boardPaper(sample)).isEqualTo(3);
    assertThat(err.toString()).startsWith("error ").contains(": partnership.yaml");
    Files.delete(settings);
    assertThat(boardPaper(sample)).isEqualTo(3);
    assertThat(err.toString())
        .contains("error file-missing: partnership.yaml")
        .endsWith("No run was begun: the settings do not say which meeting the paper is for.\n");
  }

  @Test
  void aRunThatCannotPublishEndsWithOneAndSaysHowToGoOn() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    Files.writeString(sample.papers(), "a file in the way");
    assertThat(boardPaper(sample)).isEqualTo(1);
    assertThat(out.toString()).contains("Run 1 failed", "To go on with it: restart 1");
  }

  @Test
  void wrongUsageEndsWithTwo() {
    String store = home.resolve("var").toString();
    assertThat(run("board-paper", "--store", store, "no-such-folder")).isEqualTo(2);
    assertThat(err.toString()).isEqualTo("There is no folder no-such-folder.\n");
    assertThat(run("board-paper", "--meeting", "next week")).isEqualTo(2);
    assertThat(run("restart", "9", "--store", store)).isEqualTo(2);
    assertThat(run("no-such-command")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/06/2016", "2016-06-31", "next week"})
  void whatIsNotADayIsSaidWithAnExample(String written) {
    assertThat(run("board-paper", "--meeting", written)).isEqualTo(2);
    assertThat(err.toString())
        .contains("“" + written + "” is not a day. Write it as year-month-day, such as 2016-06-08.")
        .doesNotContain("java");
  }

  @Test
  void whatIsNotANumberOfARunIsSaidWithAnExample() {
    assertThat(run("restart", "x")).isEqualTo(2);
    assertThat(err.toString())
        .contains("“x” is not the number of a run. Write one that runs lists, such as 3.")
        .doesNotContain("an int");
  }

  @Test
  void aPaperWrittenByHandIsHeldAgainstItself() throws IOException {
    Path paper = home.resolve("paper.txt");
    Files.writeString(paper, "Board, 8 June 2016\n\n1. See paragraph 7.\n");
    assertThat(run("lint", paper.toString())).isEqualTo(4);
    assertThat(out.toString())
        .contains("Paragraph not there, line 3 (warning)", "0 errors, 1 warning,");
    Files.writeString(paper, "Board, 8 June 2016\n\n1. Nothing is amiss.\n");
    assertThat(run("lint", paper.toString())).isZero();
    assertThat(run("lint", home.resolve("none.txt").toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("error file-missing: none.txt");
  }

  @Test
  void runsAreListedInPlainWords() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    String store = sample.store().toString();
    assertThat(run("runs", "--store", store)).isZero();
    assertThat(out.toString()).isEqualTo("There are no runs yet.\n");
    boardPaper(sample);
    run("runs", "--store", store);
    assertThat(out.toString())
        .containsPattern(
            "1 +leicestershire-2016 +board-paper +2016-06-08 +2016-06-08 +done, with warnings")
        .contains("0 errors, 15 warnings");
  }

  @Test
  void aStoreInUseIsSaidInOneLine() throws Exception {
    SampleWorkspace sample = new SampleWorkspace(home);
    String store = sample.store().toString();
    try (var desk =
            org.boardpaper.job.RunDesk.open(sample.store(), new StepLines(new PrintWriter(out)));
        Child second = Child.start("runs", "--store", store)) {
      assertThat(desk.runs()).isEmpty();
      assertThat(second.rest())
          .startsWith("Another Boardpaper is at work with the store " + store + " (")
          .contains(" (process " + ProcessHandle.current().pid() + "), since ")
          .endsWith(" Wait until it has finished, or use another store with --store.")
          .doesNotContain("\n");
      assertThat(second.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aStoreThatCannotBeWrittenIsSaidInOneLine() throws Exception {
    Path inTheWay = Files.writeString(home.resolve("var"), "a file in the way");
    try (Child child = Child.start("check", "--store", inTheWay.toString())) {
      assertThat(child.rest())
          .startsWith("The store " + inTheWay + " cannot be written. ")
          .doesNotContain("\n");
      assertThat(child.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void askingAfterRunsMakesNoStore() {
    Path store = home.resolve("var");
    assertThat(run("restart", "1", "--store", store.toString())).isEqualTo(2);
    assertThat(run("explain", "plan.outstanding.total", "--store", store.toString())).isEqualTo(2);
    assertThat(run("runs", "--prune", "--store", store.toString())).isZero();
    assertThat(err.toString())
        .startsWith("There is no store " + store + ", so nothing was ever run there.");
    assertThat(store).doesNotExist();
  }

  @Test
  void aSecondProcessLeavesNoTraceInTheStore() throws Exception {
    Path store = home.resolve("var");
    try (var desk = org.boardpaper.job.RunDesk.open(store, new StepLines(new PrintWriter(out)));
        Child second = Child.start("runs", "--store", store.toString())) {
      assertThat(desk.runs()).isEmpty();
      assertThat(second.rest()).startsWith("Another Boardpaper is at work");
    }
    assertThat(store.resolve("boardpaper.trace.db")).doesNotExist();
  }

  @Test
  void nothingIsWrittenOutsideStoreAndPapers() throws Exception {
    SampleWorkspace sample = new SampleWorkspace(home);
    Path person = Files.createDirectory(home.resolve("person"));
    Path temporary = Files.createDirectory(home.resolve("temporary"));
    List<String> folders = List.of("-Duser.home=" + person, "-Djava.io.tmpdir=" + temporary);
    try (Child child = Child.start(folders, sample.command().toArray(String[]::new))) {
      assertThat(child.rest()).contains("Run 1 is done");
    }
    assertThat(person).isEmptyDirectory();
    assertThat(temporary).isEmptyDirectory();
    run("runs", "--store", sample.store().toString());
    assertThat(sample.store().resolve("work/tmp")).isEmptyDirectory();
  }

  @Test
  void wrongUsageMakesNoStore() {
    Path store = home.resolve("var");
    run("board-paper", "no-such-folder", "--store", store.toString());
    run("runs", "--store", store.toString());
    run("board-paper", "--help", "--store", store.toString());
    assertThat(store).doesNotExist();
  }

  @Test
  void aRunThatIsToldToEndStopsAndGoesOnLater() throws Exception {
    SampleWorkspace sample = new SampleWorkspace(home);
    try (Child child = Child.start(sample.command().toArray(String[]::new))) {
      child.awaitLines(1);
      assertThat(child.terminate()).isEqualTo(143);
      assertThat(child.rest())
          .contains("Run 1 stopped.\nTo go on with it: restart 1")
          .doesNotContain("Exception");
    }
    run("runs", "--store", sample.store().toString());
    assertThat(out.toString()).containsPattern("1 +leicestershire-2016 .* stopped");
    assertThat(run("restart", "1", "--store", sample.store().toString())).isEqualTo(4);
  }
}
