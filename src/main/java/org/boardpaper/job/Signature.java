package org.boardpaper.job;

import java.nio.file.Path;
import java.util.Optional;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.settings.PartnershipFile;

/**
 * Who signs a letter.
 *
 * @param partnership the partnership's full name
 * @param contact whom to contact, a line each
 */
record Signature(String partnership, String contact) {
  /** As the settings say; only the short name where other parts of them are wrong. */
  static Signature of(Path workspace, String shortName) {
    Optional<PartnershipSettings> settings =
        PartnershipFile.read(Workspace.settingsFile(workspace)).value();
    return new Signature(
        settings.map(read -> read.identity().partnership()).orElse(shortName),
        settings.map(read -> String.join("\n", read.identity().contact())).orElse(""));
  }
}
