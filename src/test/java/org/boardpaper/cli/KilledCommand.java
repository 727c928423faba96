package org.boardpaper.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.job.SampleWorkspace;
import org.jspecify.annotations.NullMarked;

/** A command that is killed, and how it goes on: one line for each command worth killing. */
@NullMarked
enum KilledCommand {
  BOARD_PAPER(10) {
    @Override
    List<String> own() {
      return List.of(
          "2016-06-08/board-paper.pdf",
          "2016-06-08/board-paper.docx",
          "2016-06-08/board-paper-tables.xlsx");
    }

    @Override
    String[] start(SampleWorkspace workspace) {
      return arguments(workspace, "board-paper", workspace.folder().toString());
    }

    @Override
    String[] goOn(SampleWorkspace workspace) {
      return arguments(workspace, "restart", "1");
    }
  },
  DUE(25) {
    @Override
    List<String> own() {
      return List.of(
          "2016-04-10-findings.csv", "2016-07-10-findings.csv", "2017-01-10-findings.csv");
    }

    @Override
    String[] start(SampleWorkspace workspace) {
      return arguments(workspace, "due", workspace.folder().toString());
    }

    @Override
    String[] goOn(SampleWorkspace workspace) {
      return start(workspace);
    }
  };

  private final int lines;

  KilledCommand(int lines) {
    this.lines = lines;
  }

  /** What it makes beside the records of the paper. */
  abstract List<String> own();

  /** How it is started. */
  abstract String[] start(SampleWorkspace workspace);

  /** How it goes on after a kill. */
  abstract String[] goOn(SampleWorkspace workspace);

  private static String[] arguments(SampleWorkspace workspace, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--store", workspace.store().toString()));
    arguments.addAll(List.of("--papers", workspace.papers().toString()));
    return arguments.toArray(String[]::new);
  }

  /** About how many lines it prints while it works. */
  int lines() {
    return lines;
  }

  /** What it makes, relative to the partnership's papers: the same after a kill, byte for byte. */
  List<Path> outputs(SampleWorkspace workspace) {
    Path shelf = workspace.papers().resolve("leicestershire-2016");
    List<String> outputs = new ArrayList<>(own());
    outputs.addAll(
        List.of("2016-06-08/figures.json", "2016-06-08/findings.csv", "2016-06-08/findings.xlsx"));
    return outputs.stream().map(shelf::resolve).toList();
  }
}
