package org.boardpaper.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/**
 * Divides the open actions, and the follow-ups that are due, among those who are asked.
 *
 * <p>Every body of the settings that leads such an action gets a form, a group of bodies too: its
 * form is for whoever brings the action to its meeting. A lead that the settings do not know gets
 * none, because nobody would know whom to send it to; its actions are named to the manager.
 */
public final class Asking {
  private static final int LONGEST_SLUG = 60;

  private final List<String> known;
  private final LocalDate day;
  private final Map<String, List<PlanRow>> open = new TreeMap<>();
  private final Map<String, List<PlanRow>> followUps = new TreeMap<>();
  private final Map<String, List<SourceCell>> unknown = new TreeMap<>();

  /**
   * Nothing asked yet.
   *
   * @param known names of the bodies of the settings
   * @param day by which follow-ups must be due to be asked for
   */
  public Asking(List<String> known, LocalDate day) {
    this.known = List.copyOf(known);
    this.day = day;
  }

  /** Takes the next action of the plan. */
  public void add(PlanRow row) {
    row.asked(day).ifPresent(part -> add(row, part == FormPart.ACTIONS ? open : followUps));
  }

  private void add(PlanRow row, Map<String, List<PlanRow>> asked) {
    for (String lead : row.action().leads()) {
      if (known.contains(lead)) {
        asked.computeIfAbsent(lead, any -> new ArrayList<>()).add(row);
      } else {
        unknown.computeIfAbsent(lead, any -> new ArrayList<>()).add(row.action().place());
      }
    }
  }

  /** Who is asked what, by name. */
  public List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    for (String agency : agencies()) {
      asked.add(
          new Asked(
              agency,
              slug(agency, slugs),
              open.getOrDefault(agency, List.of()),
              followUps.getOrDefault(agency, List.of())));
    }
    return asked;
  }

  private Set<String> agencies() {
    Set<String> agencies = new TreeSet<>(open.keySet());
    agencies.addAll(followUps.keySet());
    return agencies;
  }

  /** Bodies of the settings of which nothing is asked, by name. */
  public List<String> notAsked() {
    return known.stream().filter(name -> !agencies().contains(name)).sorted().toList();
  }

  /** Leads of such actions whom nobody knows, with the rows they stand on. */
  public Map<String, List<SourceCell>> unknown() {
    return new TreeMap<>(unknown);
  }

  private static String slug(String agency, Set<String> taken) {
    String whole = Names.slug(agency);
    String slug = whole.substring(0, Math.min(LONGEST_SLUG, whole.length()));
    String free = slug;
    for (int n = 2; !taken.add(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
