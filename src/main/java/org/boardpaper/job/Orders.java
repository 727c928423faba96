package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;
import org.boardpaper.basics.Wishes;
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
    if (order.kind().isRound()) {
      return ofRound(order, workspace);
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

  private static Instruction ofRound(Order order, Path workspace) {
    String written = order.wishes().quarter().orElse("");
    Quarter quarter =
        Quarter.parse(written, settings(workspace).identity().yearStart())
            .orElseThrow(
                () ->
                    new OrderRefused(
                        "“"
                            + written
                            + "” is not a quarter. Write the year in which the financial year"
                            + " begins, and the quarter: 2016-Q1."));
    return new Instruction(
        order.kind().job(),
        workspace,
        quarter.lastDay(),
        quarter.lastDay(),
        order.papers(),
        order.reports(),
        Wishes.ofQuarter(quarter.id()));
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
    return settings(workspace).identity().meetings().next();
  }

  /** The settings, where they must be known before a run can begin. */
  static PartnershipSettings settings(Path workspace) {
    List<Finding> missing = Workspace.missingSettings(workspace);
    if (!missing.isEmpty()) {
      throw new SettingsRefused(missing);
    }
    Loaded<PartnershipSettings> read = PartnershipFile.read(Workspace.settingsFile(workspace));
    return read.value().orElseThrow(() -> new SettingsRefused(read.findings()));
  }
}
