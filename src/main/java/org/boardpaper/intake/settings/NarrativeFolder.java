package org.boardpaper.intake.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SectionChoice;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.paper.Narrative;

/**
 * Reads the wording of a paper: the standard files, and a partnership's own over them.
 *
 * <p>Sections stand in the order of the files' names. A file of its own replaces the standard one
 * of the same name, or takes it away when it is empty.
 */
public final class NarrativeFolder {
  private static final String STANDARD = "reports/narrative";

  private NarrativeFolder() {}

  /** The standard wording that is packed with this program. */
  public static List<NarrativeFile> standard() {
    return resource(STANDARD + ".txt")
        .lines()
        .map(name -> STANDARD + "/" + name)
        .map(name -> new NarrativeFile(name, resource(name)))
        .toList();
  }

  /** A file of wording that is packed with this program, such as {@code "round/collation.md"}. */
  public static NarrativeFile shipped(String name) {
    return new NarrativeFile("reports/" + name, resource("reports/" + name));
  }

  private static String resource(String name) {
    try (InputStream bytes = NarrativeFolder.class.getClassLoader().getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The files of a folder whose names end in {@code .md}, hidden ones aside; none where there is no
   * folder.
   *
   * @param folder the folder, whose path says where it is and whose name what it is called
   */
  public static Loaded<List<NarrativeFile>> list(SourceFile folder) {
    List<Finding> findings = new ArrayList<>();
    if (!Files.isDirectory(folder.path())) {
      return Loaded.of(Optional.of(List.of()), findings);
    }
    try (Stream<Path> paths = Files.list(folder.path())) {
      List<Path> files = paths.filter(NarrativeFolder::isWording).sorted().toList();
      return Loaded.of(Optional.of(texts(files, folder.name(), findings)), findings);
    } catch (IOException | UncheckedIOException unreadable) {
      findings.add(
          Finding.error(
              "file-unreadable",
              SourceCell.wholeFile(folder.name()),
              unreadable.getClass().getSimpleName(),
              "a folder that this program may read",
              "See to its permissions."));
      return Loaded.of(Optional.empty(), findings);
    }
  }

  private static boolean isWording(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".md") && !name.startsWith(".");
  }

  private static List<NarrativeFile> texts(
      List<Path> paths, String folder, List<Finding> findings) {
    List<NarrativeFile> files = new ArrayList<>();
    for (Path path : paths) {
      String name = folder + "/" + path.getFileName();
      TextFile.read(new SourceFile(path, name), findings)
          .ifPresent(text -> files.add(new NarrativeFile(name, text)));
    }
    return files;
  }

  /**
   * The narrative, or all that is wrong with it. Never throws for bad content.
   *
   * @param standard the standard files
   * @param own the partnership's own
   * @param chosen the sections that are wanted; all where none is named
   */
  public static Loaded<Narrative> read(
      List<NarrativeFile> standard, List<NarrativeFile> own, List<SectionChoice> chosen) {
    return read(written(standard, own, file -> !file.isFinanceNote()), chosen);
  }

  /** The wording of the finance note: the files whose names begin with {@code finance-note}. */
  public static Loaded<Narrative> readFinanceNote(
      List<NarrativeFile> standard, List<NarrativeFile> own) {
    return read(written(standard, own, NarrativeFile::isFinanceNote), List.of());
  }

  private static List<NarrativeFile> written(
      List<NarrativeFile> standard, List<NarrativeFile> own, Predicate<NarrativeFile> wanted) {
    Map<String, NarrativeFile> files = new TreeMap<>();
    standard.forEach(file -> files.put(file.fileName(), file));
    own.forEach(file -> files.put(file.fileName(), file));
    return files.values().stream().filter(wanted.and(file -> !file.text().isBlank())).toList();
  }

  private static Loaded<Narrative> read(List<NarrativeFile> written, List<SectionChoice> chosen) {
    List<Finding> findings = new ArrayList<>();
    Sections sections = new Sections(chosen, findings);
    Narrative narrative =
        new Narrative(
            sections.arrange(written).stream()
                .flatMap(file -> parts(file, sections, findings))
                .toList());
    if (findings.isEmpty()) {
      findings.addAll(ParagraphLabels.check(narrative));
    }
    return Loaded.of(Optional.of(narrative), findings);
  }

  private static Stream<Narrative.Part> parts(
      NarrativeFile file, Sections sections, List<Finding> findings) {
    List<Narrative.Part> parts = MarkdownFile.read(file, findings);
    return parts.size() == 1 ? Stream.of(sections.titled(file, parts.get(0))) : parts.stream();
  }
}
