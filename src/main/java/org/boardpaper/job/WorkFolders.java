package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where each run writes until all is finished. */
final class WorkFolders {
  private final Path folder;

  WorkFolders(Path folder) {
    this.folder = folder;
  }

  /** The folder of a run, whether it is there or not. */
  Path of(int run) {
    return folder.resolve("run-" + run);
  }

  /** A file in the folder of a run, which is made when it is not there. */
  Path file(int run, String name) throws IOException {
    return Files.createDirectories(of(run)).resolve(name);
  }

  /** Where pages wait to be written: with what is of no use after this process. */
  static Path pages() {
    return Path.of(System.getProperty("java.io.tmpdir")).resolve("boardpaper-pages");
  }

  /** Where the designs of a run are laid out under their own names. */
  Path designs(int run) {
    return folder.resolve("designs-" + run);
  }

  /** Where the wording of a run is laid out under its own names. */
  Path wording(int run) {
    return folder.resolve("wording-" + run);
  }
}
