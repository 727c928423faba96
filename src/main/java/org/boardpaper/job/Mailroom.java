package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardpaper.intake.Unattended;
import org.boardpaper.mail.Letter;
import org.boardpaper.mail.LetterFolder;
import org.boardpaper.mail.NotSent;
import org.boardpaper.mail.Post;
import org.boardpaper.mail.SmtpPost;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.store.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Sends letters, none of them twice. A letter is noted before it is handed over; where the process
 * is killed between, it may or may not have gone, and a person is told rather than the agency
 * chased again. A letter that is a file counts as sent, because whoever finds it may send it.
 */
final class Mailroom {
  private static final String PASSWORD = "BOARDPAPER_MAIL_PASSWORD";

  private final Letters letters;
  private final Clock clock;

  Mailroom(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /** Where the letters of a partnership go; nowhere without settings for mail. */
  static Optional<Post> post(Unattended settings, Path shelf) {
    return settings.mail().map(server -> server.send() ? smtp(server) : files(server, shelf));
  }

  private static Post smtp(MailServer server) {
    return new SmtpPost(server, System.getenv().getOrDefault(PASSWORD, ""));
  }

  private static Post files(MailServer server, Path shelf) {
    return new LetterFolder(shelf.resolve("letters"), server.from());
  }

  /** The moment at which letters are dated. */
  Instant now() {
    return clock.instant();
  }

  /** Whether a letter was sent before, or may have been. */
  boolean knows(Letters.Key key) {
    return letters.isKnown(key);
  }

  /** A line for each letter of which nobody knows whether it was sent. */
  List<String> doubtful(String partnership) {
    return letters.doubtful(partnership).stream()
        .map(
            key ->
                "The letter %s of %s to %s may or may not have been sent. It is not sent again; ask them."
                    .formatted(key.kind(), key.period(), key.recipient()))
        .toList();
  }

  /**
   * Sends a letter, unless it was sent before or may have been.
   *
   * @return what became of it
   */
  Sending send(Post post, Letters.Key key, Letter letter) {
    if (post instanceof LetterFolder) {
      return write(post, key, letter);
    }
    if (!letters.claim(key, letter.to(), clock.instant())) {
      return Sending.BEFORE;
    }
    try {
      post.send(letter);
      letters.confirm(key, clock.instant());
      return Sending.of(State.SENT, "Letter to %s %s.".formatted(letter.to(), post.words()));
    } catch (NotSent surely) {
      letters.release(key);
      return Sending.of(State.NOT_SENT, surely.getMessage());
    } catch (RuntimeException doubtful) {
      return Sending.of(State.IN_DOUBT, "");
    }
  }

  /** Written before noted: a file may be written over, but one that is missing chases nobody. */
  private Sending write(Post post, Letters.Key key, Letter letter) {
    if (knows(key)) {
      return Sending.BEFORE;
    }
    try {
      post.send(letter);
      letters.claim(key, letter.to(), clock.instant());
      letters.confirm(key, clock.instant());
      return Sending.of(State.SENT, "Letter to %s %s.".formatted(letter.to(), post.words()));
    } catch (NotSent failure) {
      return Sending.of(State.NOT_SENT, failure.getMessage());
    }
  }

  /** What became of a letter. */
  enum State {
    SENT,
    SENT_BEFORE,
    NOT_SENT,
    IN_DOUBT
  }

  /**
   * What became of a letter.
   *
   * @param state in a word
   * @param line in a line for the officer; empty where there is nothing new to say
   */
  record Sending(State state, String line) {
    static final Sending BEFORE = new Sending(State.SENT_BEFORE, "");

    static Sending of(State state, @Nullable String line) {
      return new Sending(state, line == null ? "" : line);
    }

    boolean isTrouble() {
      return state == State.NOT_SENT || state == State.IN_DOUBT;
    }
  }
}
