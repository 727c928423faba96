package org.boardpaper.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpaper.job.DueOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Whose schedules: asked alike by every command that looks after several partnerships. */
final class Partnerships {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORKSPACE",
      description = "The partnerships' folders (default: the sample, data/leicestershire-2016).")
  private @Nullable List<Path> workspaces;

  List<Path> folders() {
    return workspaces == null || workspaces.isEmpty()
        ? List.of(FilesAndMeeting.SAMPLE)
        : workspaces;
  }

  /** Their folders in words. */
  String words() {
    return folders().stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /** What is to be done for each, the rest as the program's options say. */
  List<DueOrder> orders(Boardpaper root) {
    return folders().stream()
        .map(folder -> new DueOrder(folder, root.papers(), root.reports()))
        .toList();
  }
}
