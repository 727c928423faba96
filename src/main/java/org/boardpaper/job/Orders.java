package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.store.Instruction;

/** Makes an order complete: what it leaves open comes from the partnership's settings. */
final class Orders {
  private Orders() {}

  /**
   * The instruction of an order.
   *
   * @throws OrderRefused when there is no such folder or scenario, or nobody says which meeting is
   *     meant
   * @throws SettingsRefused when only the settings can say which meeting is meant, and are wrong
   */
  static Instruction complete(Order order) {
    Path workspace = folder(order.workspace());
    if (!Files.isDirectory(workspace)) {
      throw new OrderRefused("There is no folder " + order.workspace() + ".");
    }
    ScenarioChoice.check(order.wishes().scenarios(), workspace);
    LocalDate meeting =
        order
            .meeting()
            .or(() -> nextMeeting(workspace))
            .orElseThrow(
                () ->
                    new OrderRefused(
                        "Say which meeting the paper is for: --meeting 2016-06-08, or next-meeting"
                            + " in partnership.yaml."));
    return new Instruction(
        order.kind().job(),
        workspace,
        meeting,
        order.asOf().orElse(meeting),
        order.papers(),
        order.reports(),
        order.wishes());
  }

  /** One and the same path for a folder and for every link to it, even once it is gone. */
  static Path folder(Path named) {
    Path absolute = named.toAbsolutePath().normalize();
    try {
      return named.toRealPath();
    } catch (IOException notThere) {
      Path parent = absolute.getParent();
      Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : folder(parent).resolve(name);
    }
  }

  private static Optional<LocalDate> nextMeeting(Path workspace) {
    List<Finding> missing = Workspace.missingSettings(workspace);
    if (!missing.isEmpty()) {
      throw new SettingsRefused(missing);
    }
    Loaded<PartnershipSettings> read = PartnershipFile.read(Workspace.settingsFile(workspace));
    if (read.value().isEmpty()) {
      throw new SettingsRefused(read.findings());
    }
    return read.value().flatMap(settings -> settings.identity().meetings().next());
  }
}
