package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Moves and deletes whole folders of files, in one step each wherever the file system can. */
final class Folders {
  private Folders() {}

  /**
   * Moves a folder to where nothing is. Between two file systems it is copied under another name
   * first, so that it never stands half there.
   */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Path copy = to.resolveSibling(to.getFileName() + "-copying");
      try {
        delete(copy);
        copy(from, copy);
        Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        delete(copy);
      }
      delete(from);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path path : contents(folder, Comparator.reverseOrder())) {
      Files.delete(path);
    }
  }

  /** Copies a folder to where nothing is. */
  static void copy(Path from, Path to) throws IOException {
    for (Path path : contents(from, Comparator.naturalOrder())) {
      Files.copy(path, to.resolve(from.relativize(path).toString()));
    }
  }

  private static List<Path> contents(Path folder, Comparator<Path> order) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    }
  }
}
