package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.store.Holder;

/**
 * Who holds a file store, noted beside it so that another process can say so. The lock itself is
 * H2's: a note that a killed process left is written over by the next one to get the store.
 */
final class HolderFile {
  private static final String NAME = "holder";
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm zzz", Locale.UK)
          .withZone(DailyTime.UNITED_KINGDOM);

  private HolderFile() {}

  static void write(Path store, Instant now) throws IOException {
    Files.writeString(store.resolve(NAME), words(Holder.self().words(), now));
  }

  static void delete(Path store) {
    try {
      Files.deleteIfExists(store.resolve(NAME));
    } catch (IOException leftThere) {
      // the next one to get the store writes over it
    }
  }

  /** Who holds it, with a space before; empty where nobody noted it. */
  static String read(Path store) {
    try {
      return " (" + Files.readString(store.resolve(NAME)).strip() + ")";
    } catch (IOException notThere) {
      return "";
    }
  }

  /** {@code "anna on office-pc (process 4711), since 8 June 2016 at 10:02 BST"}. */
  static String words(String holder, Instant since) {
    return holder + ", since " + SINCE.format(since.truncatedTo(ChronoUnit.MINUTES));
  }
}
