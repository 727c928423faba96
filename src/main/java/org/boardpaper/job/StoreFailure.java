package org.boardpaper.job;

import java.util.List;
import java.util.Optional;
import org.boardpaper.store.StoreLock;
import org.boardpaper.store.StoreTooNew;

/** Says in one line for an officer why a store cannot be opened. */
final class StoreFailure {
  private StoreFailure() {}

  static StoreUnavailable of(StorePlace store, RuntimeException failure) {
    if (Shutdown.isUnderWay()) {
      return new StoreUnavailable("Told to end before a run was begun.", failure);
    }
    return new StoreUnavailable(words(store, failure), failure);
  }

  private static String words(StorePlace store, RuntimeException failure) {
    if (StoreLock.isHeldElsewhere(failure)) {
      return "Another Boardpaper is at work with the store %s%s. Wait until it has finished, or use another store with --store."
          .formatted(store.words(), HolderFile.read(store.folder()));
    }
    return "The store %s cannot be opened. %s"
        .formatted(
            store.words(),
            tooNew(failure)
                .or(() -> StoreLock.unreachable(failure))
                .orElseGet(() -> Failure.words(List.of(failure))));
  }

  private static Optional<String> tooNew(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreTooNew tooNew) {
        return Optional.ofNullable(tooNew.getMessage());
      }
    }
    return Optional.empty();
  }
}
