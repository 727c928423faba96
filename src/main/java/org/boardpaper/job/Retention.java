package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.intake.Unattended;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;
import org.boardpaper.store.SentForms;

/**
 * Which runs the store may forget. Never forgotten are the last run and the last done run of each
 * job for each meeting and quarter: later papers follow it, figures are explained by it, and the
 * schedule knows by it what is done. Nor is a run that one follows which is kept, or one whose
 * forms were sent: a form that comes back late is known again by what was sent.
 */
final class Retention {
  private final Runs runs;
  private final SentForms forms;
  private final RunLines lines;

  Retention(Runs runs, SentForms forms, RunLines lines) {
    this.runs = runs;
    this.forms = forms;
    this.lines = lines;
  }

  /**
   * The runs that may be forgotten, by number.
   *
   * @param keep for how many days runs are kept; as each partnership's settings say where absent
   */
  List<RunLine> old(Optional<Integer> keep, Instant now) {
    List<Run> all = runs.all();
    Set<Integer> needed = needed(all);
    Map<Path, Optional<Integer>> days = new HashMap<>();
    List<Run> old =
        all.stream()
            .filter(run -> !needed.contains(run.number()))
            .filter(
                run ->
                    keep.or(
                            () ->
                                days.computeIfAbsent(
                                    run.instruction().workspace(), Retention::setting))
                        .filter(n -> run.asked().isBefore(now.minus(Duration.ofDays(n))))
                        .isPresent())
            .toList();
    return unfollowed(old).stream().map(lines::of).toList();
  }

  /** Without those that a run which stays follows, from the last to the first. */
  private List<Run> unfollowed(List<Run> old) {
    Map<Integer, Integer> follows = new HashMap<>(runs.follows());
    Deque<Run> gone = new ArrayDeque<>();
    for (int i = old.size() - 1; i >= 0; i--) {
      if (!follows.containsValue(old.get(i).number())) {
        follows.remove(old.get(i).number());
        gone.addFirst(old.get(i));
      }
    }
    return List.copyOf(gone);
  }

  private Set<Integer> needed(List<Run> all) {
    Map<List<Object>, Integer> last = new HashMap<>();
    all.forEach(run -> last.merge(identity(run), run.number(), Math::max));
    Map<List<Object>, Integer> lastDone = new HashMap<>();
    all.stream()
        .filter(lines::isDone)
        .forEach(run -> lastDone.merge(identity(run), run.number(), Math::max));
    return Stream.of(last.values(), lastDone.values(), forms.runs())
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private static List<Object> identity(Run run) {
    return List.of(
        run.instruction().workspace(),
        run.instruction().job(),
        run.instruction().meeting(),
        run.instruction().quarter());
  }

  private static Optional<Integer> setting(Path workspace) {
    try {
      return Optional.of(Timetable.settings(workspace)).flatMap(Unattended::keepRuns);
    } catch (OrderRefused | SettingsRefused nobodySays) {
      return Optional.empty();
    }
  }
}
