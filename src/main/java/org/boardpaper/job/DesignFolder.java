package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/**
 * The designs that a run accepted in place of the shipped ones. In the archive files go by their
 * hash, but designs go by their files' names, so they are laid out under them while they are used.
 */
final class DesignFolder {
  static final String PREFIX = "reports/";

  private final SourceArchive archive;
  private final RunSources sources;
  private final WorkFolders folders;

  DesignFolder(SourceArchive archive, RunSources sources, WorkFolders folders) {
    this.archive = archive;
    this.sources = sources;
    this.folders = folders;
  }

  /** Lays the designs of a run out; none where all are as shipped. */
  Optional<Path> layOut(int run) throws IOException {
    clear(run); // a kill may have left it
    List<ArchivedSource> designs = sources.of(run, SourceRole.DESIGN.id());
    if (designs.isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createDirectories(folders.designs(run));
    for (ArchivedSource design : designs) {
      Files.copy(archive.path(design), folder.resolve(design.name().substring(PREFIX.length())));
    }
    return Optional.of(folder);
  }

  /** Takes them away again. */
  void clear(int run) throws IOException {
    Folders.delete(folders.designs(run));
  }
}
