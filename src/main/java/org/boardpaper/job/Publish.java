package org.boardpaper.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpaper.store.Run;

/** Adds the record of the run to the finished papers and puts all of them in their place. */
final class Publish implements RunTask {
  private final RunJson record;
  private final WorkFolders folders;

  Publish(RunJson record, WorkFolders folders) {
    this.record = record;
    this.folders = folders;
  }

  @Override
  public void perform(Run run) throws Exception {
    Path finished = folders.of(run.number());
    if (Files.isDirectory(finished)) {
      record.write(run, finished);
    }
    new PaperShelf(run).put(finished);
  }
}
