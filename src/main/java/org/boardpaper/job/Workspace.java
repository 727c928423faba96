package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;

/** Which files of a partnership's folder are to be read, and which are missing. */
final class Workspace {
  private static final String LEDGERS = "ledger";

  private final Path folder;
  private final Map<String, List<String>> names;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * A file to be read.
   *
   * @param role what for
   * @param file where it is and what it is called
   */
  record Entry(SourceRole role, SourceFile file) {}

  private Workspace(Path folder, Map<String, List<String>> names) {
    this.folder = folder;
    this.names = names;
  }

  /**
   * Looks a folder through.
   *
   * @param folder the partnership's folder
   * @param names names of files by the id of their role, where they are not the usual ones
   * @param reports a folder with other wording
   */
  static Workspace of(Path folder, Map<String, List<String>> names, Optional<Path> reports)
      throws IOException {
    Workspace workspace = new Workspace(folder, names);
    for (SourceRole role : SourceRole.values()) {
      if (!role.names().isEmpty() || names.containsKey(role.id())) {
        workspace.find(role);
      }
    }
    workspace.texts(SourceRole.NARRATIVE, folder.resolve("narrative"), "narrative/");
    if (reports.isPresent()) {
      workspace.texts(SourceRole.WORDING, reports.get().resolve("narrative"), "reports/narrative/");
      workspace.files(SourceRole.DESIGN, reports.get(), Workspace::isDesign, DesignFolder.PREFIX);
    }
    return workspace;
  }

  /**
   * Looks a folder through for a quarterly round: settings, register and plan, the wording of the
   * round, and what came back.
   *
   * @param quarter whose returns are read; absent where none are
   */
  static Workspace ofRound(
      Path folder,
      Map<String, List<String>> names,
      Optional<Path> reports,
      Optional<String> quarter)
      throws IOException {
    Workspace workspace = new Workspace(folder, names);
    for (SourceRole role : List.of(SourceRole.SETTINGS, SourceRole.REVIEWS, SourceRole.PLAN)) {
      workspace.find(role);
    }
    if (reports.isPresent()) {
      workspace.texts(SourceRole.ROUND_WORDING, reports.get().resolve("round"), "reports/round/");
    }
    if (quarter.isPresent()) {
      ReturnFolder returns = ReturnFolder.of(folder, quarter.get());
      returns.files().forEach(file -> workspace.entries.add(new Entry(SourceRole.RETURN, file)));
      workspace.findings.addAll(returns.findings());
    }
    return workspace;
  }

  /** The settings' file, which says what the others are called. */
  static SourceFile settingsFile(Path folder) {
    String name = SourceRole.SETTINGS.names().get(0);
    return new SourceFile(folder.resolve(name), name);
  }

  /** That the settings' file is missing or cannot be read; nothing where it is there. */
  static List<Finding> missingSettings(Path folder) {
    Workspace workspace = new Workspace(folder, Map.of());
    try {
      workspace.find(SourceRole.SETTINGS);
    } catch (IOException unlisted) {
      throw new UncheckedIOException(unlisted);
    }
    return workspace.findings();
  }

  /** The files that are there. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What is missing or cannot be read. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void find(SourceRole role) throws IOException {
    List<String> named = names.getOrDefault(role.id(), List.of());
    List<String> candidates = named.isEmpty() ? usual(role) : named;
    List<String> there = candidates.stream().filter(name -> isThere(role, name)).toList();
    for (String name : named.isEmpty() ? there.stream().limit(1).toList() : there) {
      for (String file : files(name)) {
        add(role, new SourceFile(folder.resolve(file), file));
      }
    }
    if (named.isEmpty() && there.size() > 1) {
      findings.add(doubled(there));
    }
    if (named.isEmpty() && there.isEmpty() && role.isRequired()) {
      findings.add(missing(role.names()));
    }
    for (String name : named) {
      if (!there.contains(name)) {
        findings.add(role == SourceRole.LOGO ? missingLogo(name) : missing(List.of(name)));
      }
    }
  }

  /** The usual names: the ledger may be a folder of files too. */
  private static List<String> usual(SourceRole role) {
    return role == SourceRole.LEDGER
        ? Stream.concat(role.names().stream(), Stream.of(LEDGERS)).toList()
        : role.names();
  }

  private boolean isThere(SourceRole role, String name) {
    Path path = folder.resolve(name);
    return Files.isRegularFile(path) || (role == SourceRole.LEDGER && Files.isDirectory(path));
  }

  /** A file's own name, or those of the files in a folder, without what programs hide there. */
  private List<String> files(String name) throws IOException {
    if (!Files.isDirectory(folder.resolve(name))) {
      return List.of(name);
    }
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> !file.startsWith("~") && !file.startsWith("."))
          .sorted()
          .map(file -> name.replaceFirst("/+$", "") + "/" + file)
          .toList();
    }
  }

  private static boolean isDesign(Path file) {
    return file.toString().endsWith(".jrxml") || file.toString().endsWith(".jrtx");
  }

  private void texts(SourceRole role, Path texts, String prefix) throws IOException {
    files(role, texts, file -> file.toString().endsWith(".md"), prefix);
  }

  private void files(SourceRole role, Path in, Predicate<Path> wanted, String prefix)
      throws IOException {
    if (!Files.isDirectory(in)) {
      return;
    }
    try (Stream<Path> files = Files.list(in)) {
      files
          .filter(wanted)
          .sorted()
          .forEach(file -> add(role, new SourceFile(file, prefix + file.getFileName())));
    }
  }

  private void add(SourceRole role, SourceFile file) {
    Entry entry = new Entry(role, file);
    if (entries.contains(entry)) {
      return;
    }
    if (Files.isReadable(file.path())) {
      entries.add(entry);
    } else {
      findings.add(
          Finding.error(
              "file-unreadable",
              SourceCell.wholeFile(file.name()),
              "a file that this program may not read",
              "a file that it may read",
              "See to its permissions."));
    }
  }

  private static Finding doubled(List<String> there) {
    return Finding.warning(
        "two-files-for-one-source",
        SourceCell.wholeFile(there.get(0)),
        String.join(" and ", there),
        "one of them: only " + there.get(0) + " is read",
        "Take the other out of the folder, or name the right one under files in partnership.yaml.");
  }

  private Finding missingLogo(String name) throws IOException {
    return Finding.error(
        "file-missing",
        SourceCell.wholeFile(name),
        "no such file" + new NearNames(folder).described(List.of(name)),
        name + " in the partnership's folder",
        "Put the picture there, or correct its name under brand in partnership.yaml.");
  }

  private Finding missing(List<String> candidates) throws IOException {
    return Finding.error(
        "file-missing",
        SourceCell.wholeFile(candidates.get(0)),
        "no such file" + new NearNames(folder).described(candidates),
        String.join(" or ", candidates) + " in the partnership's folder",
        "Put the file there, or name it under files in partnership.yaml.");
  }
}
