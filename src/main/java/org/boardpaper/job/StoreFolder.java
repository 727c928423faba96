package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of the store, looked at before anything that is kept in it is opened. */
final class StoreFolder {
  /** A store that has no room for this has none for a run. */
  private static final int PROBE_BYTES = 1 << 18;

  private StoreFolder() {}

  /**
   * Makes the folder where it is not there, and tries to write into it.
   *
   * @throws StoreUnavailable when that cannot be done
   */
  static void makeReady(Path store) {
    try {
      Files.createDirectories(store);
      Path probe = store.resolve(".probe-" + ProcessHandle.current().pid());
      try {
        Files.write(probe, new byte[PROBE_BYTES]);
      } finally {
        Files.deleteIfExists(probe);
      }
    } catch (IOException failure) {
      throw unwritable(store, failure);
    }
  }

  /** What to say of a store that cannot be written. */
  static StoreUnavailable unwritable(Path store, IOException failure) {
    return new StoreUnavailable(
        "The store %s cannot be written. %s Make room or see to its permissions, or use another store with --store."
            .formatted(store, Failure.words(List.of(failure))),
        failure);
  }
}
