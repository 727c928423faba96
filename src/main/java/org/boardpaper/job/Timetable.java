package org.boardpaper.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.Unattended;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.intake.settings.UnattendedFile;
import org.boardpaper.schedule.Owed;

/** What the settings of a partnership say of its schedule, without looking into any store. */
public final class Timetable {
  private Timetable() {}

  /**
   * What is due next.
   *
   * @param after due later than this day
   * @param count how many at most
   * @throws OrderRefused when there is no such folder
   * @throws SettingsRefused when the settings are missing or wrong
   */
  public static List<Owed> next(Path workspace, LocalDate after, int count) {
    return settings(workspace).schedule().next(after, count);
  }

  /** All that is due by the end of a day, done or not; otherwise as {@link #next}. */
  public static List<OwedLine> due(Path workspace, LocalDate day) {
    return settings(workspace).schedule().dueBy(day).stream()
        .map(owed -> new OwedLine(owed, Optional.empty()))
        .toList();
  }

  /** Whether the settings ask for anything at all; otherwise as {@link #next}. */
  public static boolean isThere(Path workspace) {
    return !settings(workspace).schedule().isEmpty();
  }

  static Unattended settings(Path workspace) {
    if (!Files.isDirectory(workspace)) {
      throw new OrderRefused("There is no folder " + workspace + ".");
    }
    List<Finding> missing = Workspace.missingSettings(workspace);
    if (!missing.isEmpty()) {
      throw refused(missing);
    }
    Loaded<Unattended> read = UnattendedFile.read(Workspace.settingsFile(workspace));
    return read.value().orElseThrow(() -> refused(read.findings()));
  }

  private static SettingsRefused refused(List<Finding> findings) {
    return new SettingsRefused(findings, "Nothing was begun: the settings do not say what is due.");
  }
}
