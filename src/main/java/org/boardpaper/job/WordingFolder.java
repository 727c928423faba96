package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.SectionChoice;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.intake.settings.NarrativeFile;
import org.boardpaper.intake.settings.NarrativeFolder;
import org.boardpaper.paper.Narrative;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/**
 * The wording that a run accepted. In the archive files go by their hash, but wording goes by its
 * files' names, so it is laid out under them while it is read.
 */
final class WordingFolder {
  private final SourceArchive archive;
  private final RunSources sources;
  private final WorkFolders folders;

  WordingFolder(SourceArchive archive, RunSources sources, WorkFolders folders) {
    this.archive = archive;
    this.sources = sources;
    this.folders = folders;
  }

  /**
   * The wording of a run.
   *
   * @param board of the board paper; absent when it is wrong, which the findings then say
   * @param note of the finance note; absent when it is wrong
   */
  record Wording(Optional<Narrative> board, Optional<Narrative> note) {}

  /** The wording of a run. */
  Wording read(int run, List<SectionChoice> sections, List<Finding> findings) throws IOException {
    Path folder = folders.wording(run);
    Folders.delete(folder); // a kill may have left it
    try {
      List<NarrativeFile> standard = new ArrayList<>(NarrativeFolder.standard());
      standard.addAll(files(run, SourceRole.WORDING, "reports/narrative", findings));
      List<NarrativeFile> own = files(run, SourceRole.NARRATIVE, "narrative", findings);
      Loaded<Narrative> read = NarrativeFolder.read(standard, own, sections);
      findings.addAll(read.findings());
      Loaded<Narrative> note = NarrativeFolder.readFinanceNote(standard, own);
      findings.addAll(note.findings());
      return new Wording(read.value(), note.value());
    } finally {
      Folders.delete(folder);
    }
  }

  private List<NarrativeFile> files(int run, SourceRole role, String name, List<Finding> findings)
      throws IOException {
    Path folder = folders.wording(run).resolve(role.id());
    for (ArchivedSource source : sources.of(run, role.id())) {
      Files.createDirectories(folder);
      String file = source.name().substring(name.length() + 1);
      Files.copy(archive.path(source), folder.resolve(file));
    }
    Loaded<List<NarrativeFile>> files = NarrativeFolder.list(new SourceFile(folder, name));
    findings.addAll(files.findings());
    return files.value().orElse(List.of());
  }
}
