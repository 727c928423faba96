package org.boardpaper.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.Reading;
import org.boardpaper.intake.Sample;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.papers.PaperFile;
import org.boardpaper.intake.pictures.LogoFile;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.settings.NarrativeFile;
import org.boardpaper.intake.settings.NarrativeFolder;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.intake.settings.ScenariosFile;
import org.boardpaper.intake.settings.StatedFiguresFile;
import org.boardpaper.paper.lint.Lint;

/** Reads the examples of bad inputs, each as what its folder says it is. */
final class Examples implements AutoCloseable {
  private final Path scratch;
  private final Workspaces workspaces;

  /** Examples that are made, or run, in an empty folder. */
  Examples(Path scratch) {
    this.scratch = scratch;
    this.workspaces = new Workspaces(scratch);
  }

  /** What the example of a rule makes the program say. */
  List<Finding> findings(Rule rule) throws IOException {
    Optional<MadeReturns> returned = MadeReturns.find(rule.name());
    if (returned.isPresent()) {
      return returned.get().read(Files.createTempDirectory(scratch, "returns"));
    }
    if (rule.isMade()) {
      return MadeInputs.of(rule.name()).read(Files.createTempDirectory(scratch, "made"));
    }
    Path path = Rule.ROOT.resolve(rule.example());
    return Files.isDirectory(path) ? workspaces.findings(path) : read(path);
  }

  private static List<Finding> read(Path path) throws IOException {
    SourceFile file = Sample.file(path);
    String folder = String.valueOf(Rule.ROOT.relativize(path).getName(0));
    return switch (folder) {
      case "plan" -> Reading.of(Sample.plan(path)).findings();
      case "ledger" -> Reading.of(Sample.ledger(path)).findings();
      case "reviews" -> Reading.of(Sample.reviews(path)).findings();
      case "settings" -> PartnershipFile.read(file).findings();
      case "logo" -> LogoFile.read(file).findings();
      case "scenarios" -> ScenariosFile.read(file, Sample.settings(Map.of())).findings();
      case "stated-figures" -> StatedFiguresFile.read(file).findings();
      case "narrative" -> narrative(file);
      case "lint" -> lint(file);
      default -> throw new IllegalArgumentException("no reader for " + path);
    };
  }

  private static List<Finding> lint(SourceFile file) {
    try {
      return Lint.of(PaperFile.read(file));
    } catch (Refusal refusal) {
      return List.of(refusal.finding());
    }
  }

  private static List<Finding> narrative(SourceFile file) throws IOException {
    NarrativeFile wording = new NarrativeFile(file.name(), Files.readString(file.path()));
    return NarrativeFolder.read(List.of(wording), List.of(), List.of()).findings();
  }

  @Override
  public void close() {
    workspaces.close();
  }
}
