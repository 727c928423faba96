package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.round.Chase;
import org.boardpaper.round.FormFile;
import org.boardpaper.round.Reply;
import org.boardpaper.schedule.Awaited;
import org.boardpaper.store.ChaseLog;

/**
 * Whose returns are awaited: of those who were asked in the latest round. An earlier one is not
 * asked after any more, because the form of the latest asks for everything that is still open.
 */
final class WaitingList {
  private final ChaseLog chases;

  WaitingList(ChaseLog chases) {
    this.chases = chases;
  }

  /** All who were asked last, answered or not, by name. */
  List<Awaited> of(Path workspace) {
    Path folder = Orders.folder(workspace);
    List<Chase.Entry> rounds = chases.of(folder);
    Optional<String> latest =
        rounds.stream().map(Chase.Entry::quarter).max(Comparator.naturalOrder());
    if (latest.isEmpty()) {
      return List.of();
    }
    Map<String, String> addresses = addresses(folder);
    Set<String> came = came(folder, latest.get());
    return rounds.stream()
        .filter(entry -> entry.quarter().equals(latest.get()))
        .map(entry -> awaited(entry, addresses, came))
        .toList();
  }

  private static Awaited awaited(
      Chase.Entry entry, Map<String, String> addresses, Set<String> came) {
    boolean unseen = entry.reply() == Reply.SILENT && came.contains(Names.key(entry.agency()));
    return new Awaited(
        entry.quarter(),
        entry.due(),
        entry.agency(),
        addresses.getOrDefault(entry.agency(), ""),
        entry.reply().isAnswer() || unseen,
        amiss(entry.reply()));
  }

  private static String amiss(Reply reply) {
    return switch (reply) {
      case UNSIGNED -> "nobody's role, or no date, stands on its sheet “Sign-off”";
      case UNUSABLE -> "the rows of the form are not in it";
      case ANSWERED, NOTHING_TO_REPORT, SILENT -> "";
    };
  }

  /** The addresses of agencies, by name. */
  static Map<String, String> addresses(Path folder) {
    Map<String, String> addresses = new HashMap<>();
    PartnershipFile.read(Workspace.settingsFile(folder)).value().stream()
        .map(PartnershipSettings::agencies)
        .flatMap(List::stream)
        .forEach(agency -> agency.email().ifPresent(to -> addresses.put(agency.name(), to)));
    return addresses;
  }

  /** Whose forms lie among the returns, collated or not: nobody is chased for what is there. */
  private static Set<String> came(Path folder, String quarter) {
    Set<String> came = new HashSet<>();
    try {
      for (SourceFile file : ReturnFolder.of(folder, quarter).files()) {
        FormFile form = Intake.form(file);
        if (form.head().quarter().equals(quarter)) {
          came.add(Names.key(form.head().agency()));
        }
      }
    } catch (IOException notReadable) {
      throw new UncheckedIOException(notReadable);
    }
    return came;
  }
}
