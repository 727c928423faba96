package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Names;
import org.boardpaper.round.Chase;
import org.boardpaper.round.Extension;
import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.Extensions;

/** Where decisions on requests for more time are given, and the log of the rounds is read. */
public final class RoundDesk {
  private final Extensions extensions;
  private final ChaseLog chases;
  private final Clock clock;

  RoundDesk(Extensions extensions, ChaseLog chases, Clock clock) {
    this.extensions = extensions;
    this.chases = chases;
    this.clock = clock;
  }

  /** All requests of a partnership, the latest round first. */
  public List<Extension> extensions(Path workspace) {
    return extensions.of(Orders.folder(workspace));
  }

  /** Who was asked when, and what came back; the latest round first. */
  public List<Chase.Entry> chases(Path workspace) {
    return chases.of(Orders.folder(workspace));
  }

  /**
   * A decision on a request.
   *
   * @param action the action as papers print it, such as {@code "Mary, Police 3"}
   * @param accepted whether more time is given
   * @param until to when, where it is not the date that was asked for
   * @param reason why it is so decided
   */
  public record Ruling(String action, boolean accepted, Optional<LocalDate> until, String reason) {}

  /**
   * Decides the latest request for an action, of each agency that made one in that round.
   *
   * @return the requests as decided
   * @throws OrderRefused when there is no such request, or the decision says too little
   */
  public List<Extension> decide(Path workspace, Ruling ruling) {
    if (ruling.reason().isBlank()) {
      throw new OrderRefused("A decision needs a reason: --reason \"...\".");
    }
    Path folder = Orders.folder(workspace);
    String key = Names.key(ruling.action());
    List<Extension> requests =
        extensions.of(folder).stream()
            .filter(one -> Names.key(one.action().printed()).equals(key))
            .toList();
    if (requests.isEmpty()) {
      throw new OrderRefused(
          "Nobody has asked for more time for “" + ruling.action() + "”; see extensions.");
    }
    String latest = requests.get(0).quarter();
    List<Extension> decided =
        requests.stream()
            .filter(one -> one.quarter().equals(latest))
            .map(one -> decided(one, ruling))
            .toList();
    decided.forEach(one -> extensions.decide(folder, one));
    return decided;
  }

  private Extension decided(Extension request, Ruling ruling) {
    LocalDate until = ruling.until().orElse(request.asked().until());
    LocalDate today = RoundRecords.day(clock.instant());
    Extension.Decision decision =
        new Extension.Decision(ruling.accepted(), until, ruling.reason().strip(), today);
    return new Extension(
        request.action(),
        request.agency(),
        request.quarter(),
        request.asked(),
        Optional.of(decision));
  }
}
