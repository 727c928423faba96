package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/**
 * Keeps a copy of every file of the partnership's folder, and notes which ones the run accepted.
 */
final class ArchiveSources implements RunTask {
  private final SourceArchive archive;
  private final RunSources sources;
  private final Findings findings;
  private final KnownRuns known;

  ArchiveSources(SourceArchive archive, RunSources sources, Findings findings, KnownRuns known) {
    this.archive = archive;
    this.sources = sources;
    this.findings = findings;
    this.known = known;
  }

  @Override
  public void perform(Run run) throws Exception {
    if (run.instruction().back().asKnown().isPresent()) {
      acceptAgain(run, run.instruction().back().asKnown().get());
    } else {
      acceptFolder(run);
    }
  }

  /**
   * Accepts what was accepted last before a moment, with the wording and designs of the paper that
   * stood then. What was found in the folder at that time is still so.
   */
  private void acceptAgain(Run run, Instant then) {
    Instruction asked = run.instruction();
    Run source = known.lastAccepted(asked.workspace(), then).orElseThrow();
    Run standing = known.paper(asked.workspace(), asked.meeting(), then).orElse(source);
    Predicate<ArchivedSource> ofReports = file -> SourceRole.isOfReports(file.role());
    List<ArchivedSource> accepted =
        new ArrayList<>(sources.of(source.number()).stream().filter(ofReports.negate()).toList());
    accepted.addAll(sources.of(standing.number()).stream().filter(ofReports).toList());
    sources.accept(run.number(), accepted);
    String step = Phase.ARCHIVE_SOURCES.step();
    findings.forget(run.number(), step);
    findings.keep(run.number(), step, findings.of(source.number(), step));
  }

  private void acceptFolder(Run run) throws IOException {
    Workspace workspace = workspace(run.instruction());
    List<ArchivedSource> accepted = new ArrayList<>();
    for (Workspace.Entry entry : workspace.entries()) {
      SourceFile file = entry.file();
      accepted.add(archive.keep(file.path(), entry.role().id(), file.name()));
    }
    sources.accept(run.number(), accepted);
    String step = Phase.ARCHIVE_SOURCES.step();
    findings.forget(run.number(), step);
    findings.keep(run.number(), step, workspace.findings());
  }

  private static Workspace workspace(Instruction instruction) throws IOException {
    Path folder = instruction.workspace();
    if (instruction.quarter().isEmpty()) {
      return Workspace.of(folder, names(folder), instruction.reports());
    }
    boolean back = instruction.job().equals(Order.Kind.COLLATE.job());
    return Workspace.ofRound(
        folder, names(folder), instruction.reports(), instruction.quarter().filter(any -> back));
  }

  /** Names of the sources' files, where the settings say other ones than the usual. */
  static Map<String, List<String>> names(Path folder) {
    SourceFile file = Workspace.settingsFile(folder);
    if (!Files.isReadable(file.path())) {
      return Map.of();
    }
    return PartnershipFile.read(file).value().map(ArchiveSources::names).orElse(Map.of());
  }

  private static Map<String, List<String>> names(PartnershipSettings settings) {
    Map<String, List<String>> names = new TreeMap<>(settings.files());
    settings
        .choices()
        .branding()
        .logo()
        .ifPresent(logo -> names.put(SourceRole.LOGO.id(), List.of(logo.file())));
    return names;
  }
}
