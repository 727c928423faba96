package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;

/**
 * What came back in a round: the files of {@code returns/<quarter>}. Whatever lies there is named;
 * nothing there stops the round.
 *
 * @param files files that can be read, by name
 * @param findings what else lies there
 */
record ReturnFolder(List<SourceFile> files, List<Finding> findings) {
  /** The returns of a quarter; none where there is no such folder. */
  static ReturnFolder of(Path workspace, String quarter) throws IOException {
    Path folder = workspace.resolve("returns").resolve(quarter);
    List<SourceFile> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path path : listed(folder)) {
        String name = "returns/" + quarter + "/" + path.getFileName();
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
          files.add(new SourceFile(path, name));
        } else {
          findings.add(notAFile(name));
        }
      }
    }
    return new ReturnFolder(List.copyOf(files), List.copyOf(findings));
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private static Finding notAFile(String name) {
    return Finding.warning(
        "return-not-readable",
        SourceCell.wholeFile(name),
        "a folder, or a file that this program may not read",
        "only returned forms (.xlsx) in this folder",
        "Take it out of the folder, or see to its permissions.");
  }
}
