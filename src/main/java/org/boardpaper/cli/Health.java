package org.boardpaper.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the service stands, for monitors: it says nothing of any partnership. */
final class Health {
  /** A round that has not come to its end, or not begun, after so long needs a person. */
  private static final Duration TOO_LONG = Duration.ofHours(6);

  private Optional<Instant> began = Optional.empty();
  private Optional<Instant> ended = Optional.empty();
  private Optional<Instant> next = Optional.empty();
  private boolean good = true;

  synchronized void begins(Instant now) {
    began = Optional.of(now);
    next = Optional.empty();
  }

  synchronized void ended(Instant now, boolean well) {
    began = Optional.empty();
    ended = Optional.of(now);
    good = well;
  }

  synchronized void waitsFor(Instant moment) {
    next = Optional.of(moment);
  }

  /** Whether the last round was good and nothing hangs. */
  synchronized boolean isUp(Instant now) {
    boolean hangs =
        began.or(() -> next).filter(since -> now.isAfter(since.plus(TOO_LONG))).isPresent();
    return good && !hangs;
  }

  /** As JSON. */
  synchronized String json(Instant now) {
    return "{\"status\":\"%s\",\"running\":%s,\"last-round\":%s,\"next-round\":%s}"
        .formatted(isUp(now) ? "UP" : "DOWN", began.isPresent(), quoted(ended), quoted(next));
  }

  private static String quoted(Optional<Instant> moment) {
    return moment.map(instant -> "\"" + instant + "\"").orElse("null");
  }
}
