package org.boardpaper.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.boardpaper.basics.Finding;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SectionChoice;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.SourceReader;
import org.boardpaper.intake.pictures.LogoFile;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.intake.settings.ScenariosFile;
import org.boardpaper.intake.settings.StatedFigures;
import org.boardpaper.intake.settings.StatedFiguresFile;
import org.boardpaper.paper.Logo;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;

/** Reads the inputs of a run from the archive, so that a restart reads the very same bytes. */
final class RunInputs {
  private final SourceArchive archive;
  private final RunSources sources;
  private final WordingFolder wording;

  RunInputs(SourceArchive archive, RunSources sources, WordingFolder wording) {
    this.archive = archive;
    this.sources = sources;
    this.wording = wording;
  }

  /** The partnership's settings, where they are there and right. */
  Optional<PartnershipSettings> partnership(int run) {
    return load(run, SourceRole.SETTINGS, PartnershipFile::read, new ArrayList<>());
  }

  /** Opens the rows of a source; there are none where the source or the settings are missing. */
  <T> SourceReader<T> rows(
      int run,
      SourceRole role,
      BiFunction<SourceFile, PartnershipSettings, SourceReader<T>> opening) {
    Optional<PartnershipSettings> settings = partnership(run);
    Optional<SourceFile> file = file(run, role);
    return settings.isEmpty() || file.isEmpty()
        ? new NoRows<>()
        : opening.apply(file.get(), settings.get());
  }

  /** Opens the rows of a source that may be in several files. */
  <T> SourceReader<T> rowsOfAll(
      int run,
      SourceRole role,
      BiFunction<List<SourceFile>, PartnershipSettings, SourceReader<T>> opening) {
    Optional<PartnershipSettings> settings = partnership(run);
    List<SourceFile> files = sources.of(run, role.id()).stream().map(this::file).toList();
    return settings.isEmpty() || files.isEmpty()
        ? new NoRows<>()
        : opening.apply(files, settings.get());
  }

  /** All but the rows. */
  RunSettings settings(int run) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Optional<PartnershipSettings> partnership =
        load(run, SourceRole.SETTINGS, PartnershipFile::read, findings);
    Optional<List<Scenario>> scenarios =
        partnership.flatMap(
            settings ->
                load(
                    run,
                    SourceRole.SCENARIOS,
                    file -> ScenariosFile.read(file, settings),
                    findings));
    StatedFigures stated =
        file(run, SourceRole.STATED).map(StatedFiguresFile::read).orElse(StatedFigures.NONE);
    findings.addAll(stated.findings());
    Optional<Logo> logo = partnership.flatMap(settings -> logo(run, settings, findings));
    WordingFolder.Wording words = wording.read(run, sections(partnership), findings);
    return new RunSettings(
        partnership,
        scenarios.orElse(List.of()),
        stated.figures(),
        logo,
        words,
        List.copyOf(findings));
  }

  private Optional<Logo> logo(int run, PartnershipSettings settings, List<Finding> findings) {
    return settings
        .choices()
        .branding()
        .logo()
        .flatMap(
            choice ->
                load(run, SourceRole.LOGO, LogoFile::read, findings)
                    .map(picture -> new Logo(picture, choice.alternative())));
  }

  private static List<SectionChoice> sections(Optional<PartnershipSettings> partnership) {
    return partnership.map(settings -> settings.choices().sections()).orElse(List.of());
  }

  /** All that there is to say of the partnership's settings. */
  List<Finding> partnershipFindings(int run) {
    List<Finding> findings = new ArrayList<>();
    load(run, SourceRole.SETTINGS, PartnershipFile::read, findings);
    return findings;
  }

  /** The files of a role, by name. */
  List<SourceFile> files(int run, SourceRole role) {
    return sources.of(run, role.id()).stream().map(this::file).toList();
  }

  private <T> Optional<T> load(
      int run, SourceRole role, Function<SourceFile, Loaded<T>> reading, List<Finding> findings) {
    Optional<Loaded<T>> loaded = file(run, role).map(reading);
    loaded.ifPresent(read -> findings.addAll(read.findings()));
    return loaded.flatMap(Loaded::value);
  }

  private Optional<SourceFile> file(int run, SourceRole role) {
    return sources.one(run, role.id()).map(this::file);
  }

  private SourceFile file(ArchivedSource source) {
    return new SourceFile(archive.path(source), source.name());
  }
}
