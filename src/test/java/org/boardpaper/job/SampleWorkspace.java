package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A copy of the sample in a temporary folder, with a store and a folder of papers beside it. */
@NullMarked
public final class SampleWorkspace {
  private static final String FIRST = "leicestershire-2016";

  private final Path home;
  private final String name;

  /** Copies the first sample into a folder. */
  public SampleWorkspace(Path home) throws IOException {
    this(home, FIRST);
  }

  /** Copies a sample into a folder. */
  SampleWorkspace(Path home, String name) throws IOException {
    this.home = home;
    this.name = name;
    Path sample = Path.of("data", name);
    for (Path from : contents(sample)) {
      Path to = folder().resolve(sample.relativize(from).toString());
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    }
  }

  /** The partnership's folder. */
  public Path folder() {
    return home.resolve(name);
  }

  /** The folder of the store. */
  public Path store() {
    return home.resolve("var");
  }

  /** The folder of papers. */
  public Path papers() {
    return home.resolve("papers");
  }

  /** Where the sample's paper is put. */
  Path paper() {
    return paper("2016-06-08");
  }

  /** Where the paper of a meeting is put. */
  Path paper(String meeting) {
    return papers().resolve(name).resolve(meeting);
  }

  /** The command line that makes its paper. */
  public List<String> command() {
    return List.of(
        "board-paper",
        folder().toString(),
        "--store",
        store().toString(),
        "--papers",
        papers().toString());
  }

  Order order(Order.Kind kind) {
    return new Order(
        kind, folder(), Optional.empty(), Optional.empty(), papers(), Optional.empty());
  }

  Order order(Order.Kind kind, LocalDate meeting) {
    return new Order(
        kind, folder(), Optional.of(meeting), Optional.empty(), papers(), Optional.empty());
  }

  RunDesk desk(Progress progress) {
    return RunDesk.open(store(), progress);
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    }
  }
}
