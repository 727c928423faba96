package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardpaper.basics.Names;
import org.boardpaper.store.Holder;

/** The name of a process's own folder says whose it is: machine, process and something unique. */
final class ScratchName {
  private static final char BETWEEN = '~';
  private static final int PARTS = 3;
  private static final Duration LONG_AGO = Duration.ofDays(30);

  private ScratchName() {}

  /** A name for this process that no other has. */
  static String ownNow() {
    Holder self = Holder.self();
    return machine(self) + BETWEEN + self.process() + BETWEEN + UUID.randomUUID();
  }

  /**
   * Whether its process is gone. Of another machine's process nobody here can tell, so its folder
   * stays for a month.
   */
  static boolean isLeftBehind(Path folder) {
    String[] parts = folder.getFileName().toString().split(String.valueOf(BETWEEN), -1);
    if (parts.length != PARTS) {
      return true;
    }
    if (!parts[0].equals(machine(Holder.self()))) {
      return isOld(folder);
    }
    if (parts[1].equals(Long.toString(Holder.self().process()))) {
      return true; // this process has another folder, so this one is of its forerunner
    }
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[1]));
    return process.filter(ProcessHandle::isAlive).isEmpty();
  }

  private static boolean isOld(Path folder) {
    try {
      return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(LONG_AGO));
    } catch (IOException gone) {
      return false;
    }
  }

  private static String machine(Holder holder) {
    return Names.slug(holder.host());
  }
}
