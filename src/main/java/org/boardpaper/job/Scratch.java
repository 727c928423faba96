package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where this process puts what is of no use after it. Java keeps what it knows of fonts in the home
 * folder and unpacks fonts in the temporary one; a kill leaves them there, and where one of the two
 * is full or may not be written there are no fonts and no paper. So both are inside the store.
 */
public final class Scratch {
  private static final String TEMPORARY = "java.io.tmpdir";
  private static final String HOME = "user.home";

  private Scratch() {}

  /**
   * Moves home and temporary folder of this process into a store. It must come before the first
   * font and the first temporary file: Java looks at the two properties only once.
   *
   * @throws StoreUnavailable when the store cannot be written
   */
  public static void moveInto(Path store) {
    StoreFolder.makeReady(store);
    if (own().startsWith(all(store))) {
      return; // moved already: one process opens a store many times
    }
    try {
      Path own = Files.createDirectories(all(store).resolve(ScratchName.ownNow()));
      System.setProperty(TEMPORARY, own.toString());
      System.setProperty(HOME, own.toString());
    } catch (IOException failure) {
      throw StoreFolder.unwritable(store, failure);
    }
  }

  /**
   * Clears away what killed processes left. One that lives keeps its folder: it may wait for its
   * next run while this one has the store.
   */
  static void tidy(Path store) throws IOException {
    Path own = own();
    for (Path other : folders(store)) {
      if (!other.equals(own) && ScratchName.isLeftBehind(other)) {
        Folders.delete(other);
      }
    }
    if (own.startsWith(all(store))) {
      Files.createDirectories(own);
    }
  }

  /** Takes back the folder of a process that did not get the store. */
  static void withdraw(Path store) {
    try {
      if (own().startsWith(all(store))) {
        Folders.delete(own());
      }
    } catch (IOException leftToTidy) {
      // whoever opens the store next clears it away
    }
  }

  private static List<Path> folders(Path store) throws IOException {
    if (!Files.isDirectory(all(store))) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all(store))) {
      return folders.toList();
    }
  }

  private static Path own() {
    return Path.of(System.getProperty(TEMPORARY));
  }

  private static Path all(Path store) {
    return store.toAbsolutePath().normalize().resolve("work").resolve("tmp");
  }
}
